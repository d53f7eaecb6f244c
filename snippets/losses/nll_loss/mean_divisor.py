import torch
from torch.nn import functional as F

text = " ".join(F.nll_loss.__doc__.split())
start = text.index("the sum of the output")
print(text[start : text.index(",", start)])

log_probabilities = torch.tensor([[-1.0, -0.5], [-2.0, -0.1], [-0.2, -1.0]])
target, weight = torch.tensor([0, 0, 1]), torch.tensor([1.0, 3.0])
losses = F.nll_loss(log_probabilities, target, weight, reduction="none")
print("mean:                   ", F.nll_loss(log_probabilities, target, weight))
print("divided by the elements:", losses.sum() / losses.numel())
print("divided by the weights: ", losses.sum() / weight[target].sum())
