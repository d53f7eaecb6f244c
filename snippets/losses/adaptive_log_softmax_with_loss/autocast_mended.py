import torch
from torch import nn

body, criterion = (
    nn.Linear(16, 16),
    nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6]),
)
with torch.autocast("cpu", dtype=torch.bfloat16):
    features = body(torch.zeros(2, 16))
    with torch.autocast("cpu", enabled=False):
        loss = criterion(features.float(), torch.tensor([0, 4])).loss
print(features.dtype, loss.dtype)
