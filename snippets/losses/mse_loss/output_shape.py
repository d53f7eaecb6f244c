import torch
from torch import nn

for criterion in (nn.L1Loss, nn.MSELoss):
    print(
        criterion.__name__,
        [line.strip() for line in criterion.__doc__.splitlines() if "Output:" in line],
    )

prediction, target = torch.ones(2, 3), torch.zeros(2, 3)
for reduction in ("none", "mean", "sum"):
    print(
        f"{reduction}:",
        tuple(nn.MSELoss(reduction=reduction)(prediction, target).shape),
    )
