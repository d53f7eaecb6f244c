import torch
from torch import nn

target = torch.tensor([-1.0])
for value in (0.0, -10.0, -1000.0):
    print(
        f"prediction {value:g}:",
        nn.PoissonNLLLoss()(torch.tensor([value]), target).item(),
    )
