import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.PoissonNLLLoss.__doc__.splitlines()
        if "target = torch" in line
    ]
)

torch.manual_seed(0)
target = torch.randn(5, 2)
print(
    f"of {target.numel()} counts: {(target < 0).sum()} negative, {(target == target.round()).sum()} whole numbers"
)
