import torch
from torch import nn

text = nn.AdaptiveLogSoftmaxWithLoss.__doc__
print([line.strip() for line in text.splitlines() if "target[i]" in line])

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
try:
    criterion(torch.ones(1, 16), torch.tensor([10]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
