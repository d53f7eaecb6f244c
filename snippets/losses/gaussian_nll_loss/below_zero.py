import torch
from torch import nn

prediction = target = torch.zeros(1)
for variance in (1.0, 0.01, 1e-6, 0.0):
    print(
        f"variance {variance:g}:",
        nn.GaussianNLLLoss()(prediction, target, variance).item(),
    )
