import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
with torch.autocast("cpu", dtype=torch.bfloat16):
    try:
        criterion(torch.zeros(2, 16), torch.tensor([0, 4]))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
