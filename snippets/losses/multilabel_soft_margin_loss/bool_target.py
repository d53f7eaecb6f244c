import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0]])
target = torch.tensor([[True, False, True]])

try:
    nn.MultiLabelSoftMarginLoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.MultiLabelSoftMarginLoss()(logits, target.to(logits.dtype)))
