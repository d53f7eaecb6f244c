import torch
from torch import nn

logits = torch.zeros(2, 4, 3)
target = torch.ones(2, 4, 3)

criterion = nn.MultiLabelSoftMarginLoss(
    weight=torch.tensor([1.0, 2.0, 3.0, 4.0]), reduction="none"
)
print(criterion(logits.movedim(1, -1), target.movedim(1, -1)).shape)
