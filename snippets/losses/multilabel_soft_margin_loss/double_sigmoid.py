import torch
from torch import nn

probabilities = torch.tensor([[1.0, 0.0, 0.0, 0.0]])  # after a sigmoid, and all right
target = torch.tensor([[1.0, 0.0, 0.0, 0.0]])

print(nn.MultiLabelSoftMarginLoss()(probabilities, target))
