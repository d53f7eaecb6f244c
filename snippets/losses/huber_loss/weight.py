import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

weight = torch.tensor([1.0, 1.0, 3.0, 1.0])  # the third element counts three times
for reduction in ("none", "mean", "sum"):
    print(
        f"{reduction}:",
        F.huber_loss(prediction, target, reduction=reduction, weight=weight),
    )
