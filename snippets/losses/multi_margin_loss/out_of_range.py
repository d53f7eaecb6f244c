import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([1, 3])  # counted from 1

criterion = nn.MultiMarginLoss()
try:
    criterion(scores, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("not in 0 to C - 1:", target[(target < 0) | (target >= scores.size(1))])
print(criterion(scores, target - 1))
