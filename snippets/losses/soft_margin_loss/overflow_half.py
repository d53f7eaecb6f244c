import torch
from torch import nn

logits = torch.tensor([-11.0, -12.0, -20.0], dtype=torch.float16, requires_grad=True)
target = torch.ones_like(logits)  # a yes is 1 for both

for criterion in (nn.SoftMarginLoss, nn.BCEWithLogitsLoss):
    loss = criterion(reduction="none")(logits, target)
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(f"{criterion.__name__}: {loss.tolist()}, gradients {gradient.tolist()}")
