import torch
from torch import nn

logits, target = torch.zeros(2, 3), torch.ones(2, 3)

print(nn.MultiLabelSoftMarginLoss(torch.tensor([1.0, 1.0, 4.0]))(logits, target))
print(nn.MultiLabelSoftMarginLoss(reduction="sum")(logits, target))
