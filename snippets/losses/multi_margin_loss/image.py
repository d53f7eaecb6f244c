import torch
from torch import nn

scores = torch.tensor(
    [[[[2.0, 0.5]], [[1.5, 3.0]], [[0.0, 1.0]]]]
)  # one image, three classes, 1 × 2 pixels
target = torch.tensor([[[0, 2]]])

try:
    nn.MultiMarginLoss()(scores, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
