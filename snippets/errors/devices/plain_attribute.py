import torch
from torch import nn


class Weighted(nn.Module):
    def __init__(self, weight, buffer):
        super().__init__()
        if buffer:
            self.register_buffer("weight", weight)
        else:
            self.weight = weight

    def forward(self, prediction, target):
        return (self.weight * (prediction - target).abs()).mean()


for buffer in (False, True):
    criterion = Weighted(torch.tensor([1.0, 3.0]), buffer).to("meta")
    print(f"buffer {buffer}: weight on", criterion.weight.device)
