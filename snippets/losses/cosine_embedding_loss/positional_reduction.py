import warnings

import torch
from torch import nn

embedding1, embedding2 = torch.eye(2), torch.ones(2, 2)
target = torch.tensor([1, -1])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(
        "by position:",
        nn.CosineEmbeddingLoss(0.5, "none")(embedding1, embedding2, target),
    )
print(
    "by name:    ",
    nn.CosineEmbeddingLoss(0.5, reduction="none")(embedding1, embedding2, target),
)
print("warning:", caught[0].message)
