import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.8]])
multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0]])  # labels 0 and 3

try:
    nn.MultiLabelMarginLoss()(scores, multi_hot)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
