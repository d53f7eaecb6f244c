import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0]])
target = torch.tensor([[True, False, True]])

print(nn.MultiLabelSoftMarginLoss()(logits, target.float()))
