import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.GaussianNLLLoss.__doc__.splitlines()
        if "scalar value" in line
    ]
)

variance = torch.tensor(4.0, requires_grad=True)
try:
    nn.GaussianNLLLoss()(torch.zeros(2, 3), torch.ones(2, 3), variance)
except ValueError as error:
    print(f"ValueError: {error}")
