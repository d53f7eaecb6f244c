import torch
from torch import nn

features = torch.tensor([[1.0], [2.0], [-90.0]])  # the third is an outlier
target = torch.ones(3, 1)
weight = torch.ones(1, requires_grad=True)

for criterion in (nn.SoftMarginLoss(), nn.BCEWithLogitsLoss()):
    loss = criterion(features * weight, target)  # a yes is 1 for both
    (gradient,) = torch.autograd.grad(loss, weight)
    print(f"{type(criterion).__name__}: {loss:.4f}, gradient {gradient.item():.4f}")
