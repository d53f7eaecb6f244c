import torch
from torch import nn

target = torch.tensor(
    [[1.0, 0.0], [0.0, 0.0], [0.0, 0.0]]
)  # nobody has the second label
positives = target.sum(dim=0)

for name, divisor in (
    ("as it is:", positives),
    ("at least one:", positives.clamp(min=1)),
):
    pos_weight = (len(target) - positives) / divisor
    print(
        name,
        pos_weight,
        nn.BCEWithLogitsLoss(pos_weight=pos_weight)(torch.zeros(3, 2), target),
    )
