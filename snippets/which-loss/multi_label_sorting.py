import torch
from torch import nn

logits = torch.tensor([[0.5, 3.0, 2.0, 0.0]])  # labels 1 and 2 lead by more than 1
criterion = nn.MultiLabelMarginLoss()

print("indices, then −1:", criterion(logits, torch.tensor([[1, 2, -1, -1]])))
print("zeros and ones:  ", criterion(logits, torch.tensor([[0, 1, 1, 0]])))
