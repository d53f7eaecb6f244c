import torch
from torch import nn

model, target = nn.Linear(16, 16), torch.tensor([0, 4])
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
with torch.autocast("cpu", dtype=torch.bfloat16):
    features = model(torch.zeros(2, 16))
    print(features.dtype, criterion(features, target).loss.dtype)
    try:
        criterion(features.float(), target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

    with torch.autocast("cpu", enabled=False):
        print(criterion(features.float(), target).loss.dtype)
