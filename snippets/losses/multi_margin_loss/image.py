import torch
from torch import nn

scores = torch.tensor([[[[2.0, 0.5]], [[1.5, 3.0]], [[0.0, 1.0]]]])  # (1, 3, 1, 2)
target = torch.tensor([[[0, 2]]])  # (1, 1, 2): one image of 1 × 2 pixels

criterion = nn.MultiMarginLoss()
try:
    criterion(scores, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(scores.movedim(1, -1).flatten(0, -2), target.flatten()))
