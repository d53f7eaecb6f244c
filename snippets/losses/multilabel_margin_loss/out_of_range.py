import torch
from torch import nn

scores = torch.zeros(1, 4)
target = torch.tensor([[4, 1, -1, -1]])  # labels counted from 1

criterion = nn.MultiLabelMarginLoss()
try:
    criterion(scores, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(scores, torch.where(target > 0, target - 1, target)))
