import warnings

import torch
from torch import nn

distance = torch.tensor([0.1, 3.0, 0.2])
target = torch.tensor([[1], [-1], [1]])  # (3, 1)

criterion = nn.HingeEmbeddingLoss()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(3,) against (3, 1):", criterion(distance, target))
print("warnings:", len(caught))
print("(3,) against (3,):", criterion(distance, target.squeeze(1)))
