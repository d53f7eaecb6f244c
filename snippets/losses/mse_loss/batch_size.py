import torch
from torch import nn

print(
    [line.strip() for line in nn.MSELoss.__doc__.splitlines() if "batch size" in line]
)

prediction, target = torch.full((2, 3), 2.0), torch.zeros(2, 3)
print("none:", tuple(nn.MSELoss(reduction="none")(prediction, target).shape))
print(
    "sum / mean:",
    (
        nn.MSELoss(reduction="sum")(prediction, target)
        / nn.MSELoss()(prediction, target)
    ).item(),
)
