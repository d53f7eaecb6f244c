import torch
from torch.nn import functional as F

text = F.linear_cross_entropy.__doc__
print([line.strip() for line in text.splitlines() if "number of elements" in line])

features, target = torch.zeros(3, 2), torch.tensor([0, 1, -100])
options = {"weight": torch.tensor([1.0, 3.0])}
losses = F.linear_cross_entropy(
    features, torch.zeros(2, 2), target, reduction="none", **options
)
print(
    losses,
    "mean:",
    F.linear_cross_entropy(features, torch.zeros(2, 2), target, **options),
)
print("by the elements:", losses.sum() / 3, "by the weights:", losses.sum() / (1 + 3))
