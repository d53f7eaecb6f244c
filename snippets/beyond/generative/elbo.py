import math

import torch
from torch.nn import functional as F


def kl_to_standard_normal(mean, logvar):
    """KL(N(mean, exp(logvar)) || N(0, 1)), for each dimension of the code."""
    mean, logvar = mean.float(), logvar.float()
    return (mean.square() + logvar.exp() - 1 - logvar) / 2


def elbo(output, target, mean, logvar, beta=1.0, variance=None, reduction="mean"):
    """The negative ELBO: for each sample, the sum over its dimensions.

    output: logits for targets in [0, 1]; with a variance, a number, Gaussian means.
    """
    output, target = output.float(), target.float()
    if variance is None:
        nll = F.binary_cross_entropy_with_logits(output, target, reduction="none")
    else:
        nll = F.mse_loss(output, target, reduction="none") / variance
        nll = (nll + math.log(2 * math.pi * variance)) / 2
    kl = kl_to_standard_normal(mean, logvar)
    losses = nll.flatten(1).sum(dim=1) + beta * kl.flatten(1).sum(dim=1)
    return {"none": losses, "sum": losses.sum(), "mean": losses.mean()}[reduction]


target = torch.tensor([[0.0, 1.0, 1.0, 0.0]])
untrained = torch.zeros(1, 2), torch.zeros(1, 2)  # mean and logvar of the code
print(f"Bernoulli {elbo(torch.zeros(1, 4), target, *untrained):.4f}", end="")
print(f", 4 ln 2 = {4 * math.log(2):.4f}")
print(f"Gaussian {elbo(torch.zeros(1, 4), target, *untrained, variance=1.0):.4f}")
print("KL", kl_to_standard_normal(torch.tensor([0.0, 1.0]), torch.tensor([0.0, -2.0])))
