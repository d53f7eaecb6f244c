import torch
from torch.nn import functional as F

prediction = torch.zeros(2, requires_grad=True)
target = torch.tensor([0.1, 3.0])
ones, fitted = torch.ones(2), target**2

for name, variance, power in (
    ("variances of 1", ones, 0.0),
    ("fitted variances", fitted, 0.0),
    ("fitted, weight v^0.5", fitted, 0.5),
    ("fitted, weight v", fitted, 1.0),
):
    losses = F.gaussian_nll_loss(prediction, target, variance, reduction="none")
    loss = (variance.detach() ** power * losses).sum()
    print(f"{name}:", *torch.autograd.grad(loss, prediction))
