import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.0]])
target = torch.tensor([1.0, -1.0, 1.0])

print(nn.SoftMarginLoss()(logits.squeeze(1), target))
