import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])

for features_shape, target_shape in (((4, 7, 16), (4, 7)), ((4, 16), (4, 1))):
    try:
        criterion(
            torch.zeros(features_shape), torch.zeros(target_shape, dtype=torch.long)
        )
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
