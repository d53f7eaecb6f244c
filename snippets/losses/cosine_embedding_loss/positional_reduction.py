import warnings

import torch
from torch import nn

embedding1, embedding2 = torch.eye(2), torch.ones(2, 2)
target = torch.tensor([1, -1])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.CosineEmbeddingLoss(0.5, "none")
print("warning:", str(caught[0].message).partition(",")[0])
print("by position:", criterion(embedding1, embedding2, target))

criterion = nn.CosineEmbeddingLoss(0.5, reduction="none")
print("by name:", criterion(embedding1, embedding2, target))
