import torch
from torch import nn

features = torch.tensor([[1.0], [2.0], [-90.0]])  # the third is an outlier
target = torch.tensor([[1.0], [1.0], [1.0]])

weight = torch.ones(1, requires_grad=True)
for criterion, labels in (
    (nn.SoftMarginLoss(), target),
    (nn.BCEWithLogitsLoss(), (target + 1) / 2),
):
    loss = criterion(features * weight, labels)
    (gradient,) = torch.autograd.grad(loss, weight)
    print(
        f"{type(criterion).__name__}: loss {loss:.4f}, gradient of the weight {gradient.item():.4f}"
    )
