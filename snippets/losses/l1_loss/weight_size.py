import torch
from torch.nn import functional as F

prediction, target = torch.ones(2, 3), torch.zeros(2, 3)
weight = torch.tensor([[1.0], [3.0]])  # one weight for each sample

try:
    F.l1_loss(prediction, target, weight=weight)
except ValueError as error:
    print(f"ValueError: {error}")
