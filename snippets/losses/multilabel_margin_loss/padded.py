import torch
from torch import nn
from torch.nn import functional as F

scores = torch.tensor([[0.0, 1.0, 0.5, -0.5]])
target = torch.tensor([[2, 3]])

padded = F.pad(target, (0, scores.size(1) - target.size(1)), value=-1)
print(padded, nn.MultiLabelMarginLoss()(scores, padded))
