import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features = torch.randn(2, 7, 16)

try:
    criterion.predict(features)
except IndexError as error:
    print(f"IndexError: {error}")
