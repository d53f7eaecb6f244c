import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2], dtype=torch.int32)

criterion = nn.MultiMarginLoss()
try:
    criterion(scores, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(scores, target.long()))
