import warnings

import torch
from torch import nn

distance, target = torch.tensor([0.2, 1.5]), torch.tensor([1, 1])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("second argument:", nn.HingeEmbeddingLoss(1.0, "sum")(distance, target))
print("by its name:    ", nn.HingeEmbeddingLoss(1.0, reduction="sum")(distance, target))
print("warning:", caught[0].message)
