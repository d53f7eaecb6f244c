import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
for target in (torch.tensor([0, 4, 8, 10]), torch.tensor([0, 4, 8, -100])):
    try:
        criterion(torch.ones(4, 16), target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
