import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])

for weight in (None, torch.tensor([1.0, 1.0, 4.0])):
    for criterion in (nn.MultiLabelSoftMarginLoss, nn.BCEWithLogitsLoss):
        print(criterion.__name__, criterion(weight=weight)(logits, target))
print("SoftMarginLoss, −1 and 1:", nn.SoftMarginLoss()(logits, 2 * target - 1))
