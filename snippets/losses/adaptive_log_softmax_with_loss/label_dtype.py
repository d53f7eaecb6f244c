import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
target = torch.tensor([0, 4], dtype=torch.uint8)
try:
    criterion(torch.zeros(2, 16), target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(torch.zeros(2, 16), target.long()).loss.detach())
