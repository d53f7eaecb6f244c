import torch
import torch.nn.functional as F
from torch import nn

scores, target = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]]), torch.tensor([0, 2])
weight = torch.tensor([[1.0, 1.0, 3.0]])

for call in (
    lambda: nn.MultiMarginLoss(weight=weight),
    lambda: F.multi_margin_loss(scores, target, weight=weight),
):
    try:
        call()
    except ValueError as error:
        print(f"ValueError: {error}")
print(F.multi_margin_loss(scores, target, weight=weight[0]))
