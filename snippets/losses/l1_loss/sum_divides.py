import torch
from torch import nn

for criterion in (nn.L1Loss, nn.MSELoss):
    for line in criterion.__doc__.splitlines():
        if "divides by" in line:
            print(f"{criterion.__name__}:\n ", line.strip())

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])
for reduction in ("mean", "sum"):
    print(f"{reduction}:", nn.L1Loss(reduction=reduction)(prediction, target))
