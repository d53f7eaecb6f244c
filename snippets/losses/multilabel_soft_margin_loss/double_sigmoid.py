import torch
from torch import nn

logits = torch.tensor([[30.0, -30.0, -30.0, -30.0]])  # all four are right
target = torch.tensor([[1.0, 0.0, 0.0, 0.0]])

print("after a sigmoid:", nn.MultiLabelSoftMarginLoss()(logits.sigmoid(), target))
print("logits:         ", nn.MultiLabelSoftMarginLoss()(logits, target))
