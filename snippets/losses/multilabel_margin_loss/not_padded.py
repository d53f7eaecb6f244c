import torch
from torch import nn

scores = torch.tensor([[0.0, 1.0, 0.5, -0.5]])

try:
    nn.MultiLabelMarginLoss()(scores, torch.tensor([[2, 3]]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
