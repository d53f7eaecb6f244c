import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
variance = torch.tensor([1.0, 0.25, 4.0, 0.25])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

for reduction in ("none", "mean", "sum"):
    loss = F.gaussian_nll_loss(prediction, target, variance, reduction=reduction)
    print(f"{reduction}:", loss)
