import torch
from torch import nn

for line in nn.AdaptiveLogSoftmaxWithLoss.__doc__.splitlines():
    if "target[i]" in line:
        print(line.partition("where ")[2])

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
try:
    criterion(torch.ones(1, 16), torch.tensor([10]))
except RuntimeError as error:
    print(f"RuntimeError: {error}".strip())
