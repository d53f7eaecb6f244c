import torch
from torch.nn import functional as F

prediction, target = torch.tensor([[1.0, 1.0], [5.0, 5.0]]), torch.zeros(2, 2)
weight = torch.tensor([[1.0], [3.0]])  # one weight for each sample

try:
    F.l1_loss(prediction, target, weight=weight)
except ValueError as error:
    print(f"ValueError: {error}")

print(F.l1_loss(prediction, target, weight=weight.expand_as(prediction)))
