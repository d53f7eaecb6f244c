import torch
from torch import nn


class Weighted(nn.Module):
    def __init__(self, weight):
        super().__init__()
        self.register_buffer("weight", weight, persistent=False)


criterion = Weighted(torch.ones(2))
print("saved:", list(criterion.state_dict()))
print("moved:", criterion.to("meta").weight.device)
