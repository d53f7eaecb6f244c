import torch
from torch import nn

distance, target = torch.tensor([0.2, 1.5]), torch.tensor([1, 1])

criterion = nn.HingeEmbeddingLoss("sum")  # meant as reduction, taken as margin
try:
    criterion(distance, target)
except TypeError as error:
    print(f"TypeError: {error}")

print(nn.HingeEmbeddingLoss(reduction="sum")(distance, target))
