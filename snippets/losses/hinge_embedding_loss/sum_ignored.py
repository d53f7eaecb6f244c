import warnings

import torch
from torch import nn

distance, target = torch.tensor([0.2, 1.5]), torch.tensor([1, 1])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.HingeEmbeddingLoss(1.0, "sum")
print("warning:", str(caught[0].message).partition(",")[0])
print("by position:", criterion(distance, target))
print("by name:", nn.HingeEmbeddingLoss(1.0, reduction="sum")(distance, target))
