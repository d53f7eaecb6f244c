import torch
from torch import nn
from torch.nn import functional as F

scores = torch.tensor([[0.0, 1.0, 0.5, -0.5]])
target = torch.tensor([[2, 3]])

criterion = nn.MultiLabelMarginLoss()
try:
    criterion(scores, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

padded = F.pad(target, (0, scores.size(1) - target.size(1)), value=-1)
print(padded, criterion(scores, padded))
