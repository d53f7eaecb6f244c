import torch
from torch import nn
from torch.nn import functional as F

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 1])
weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])

try:
    nn.LinearCrossEntropyLoss(5, 10, label_smoothing=-0.1)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
for smoothing in (1.5, -0.1, 0.0):
    arguments = {"label_smoothing": smoothing}
    try:
        print(smoothing, F.linear_cross_entropy(features, weight, target, **arguments))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
