import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
try:
    criterion.predict(torch.randn(2, 7, 16))
except IndexError as error:
    print(f"IndexError: {error}")
