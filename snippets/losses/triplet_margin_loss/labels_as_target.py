import torch
from torch import nn

embeddings = torch.tensor([[0.0], [1.0], [2.5], [3.0]])
labels = torch.tensor([0, 0, 1, 1])

try:
    nn.TripletMarginLoss()(embeddings, labels)
except TypeError as error:
    print(f"TypeError: {error}")
