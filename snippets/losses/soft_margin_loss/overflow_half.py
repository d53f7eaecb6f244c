import torch
from torch import nn

logits = torch.tensor([-11.0, -12.0, -20.0], dtype=torch.float16, requires_grad=True)
target = torch.ones_like(logits)

for criterion in (
    nn.SoftMarginLoss(reduction="none"),
    nn.BCEWithLogitsLoss(reduction="none"),
):
    loss = criterion(logits, target)  # for a yes, the target is 1 in both
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(
        f"{type(criterion).__name__}: loss {loss.tolist()}, gradient {gradient.tolist()}"
    )
