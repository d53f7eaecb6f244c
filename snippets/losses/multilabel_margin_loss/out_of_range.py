import torch
from torch import nn

scores = torch.zeros(1, 4)

try:
    nn.MultiLabelMarginLoss()(
        scores, torch.tensor([[4, 1, -1, -1]])
    )  # labels counted from 1
except RuntimeError as error:
    print(f"RuntimeError: {error}")
