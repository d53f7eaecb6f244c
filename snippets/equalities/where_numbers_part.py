import torch
from torch import nn

logits, target = torch.tensor([5.0, 20.0, 100.0]), torch.zeros(3)

print("BCELoss:          ", nn.BCELoss(reduction="none")(logits.sigmoid(), target))
print("SoftMarginLoss:   ", nn.SoftMarginLoss(reduction="none")(logits, 2 * target - 1))
print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss(reduction="none")(logits, target))
