import torch
from torch import nn

logits = torch.tensor([[1.5], [-0.5]], requires_grad=True)
target = torch.tensor([[0.0], [1.0]])

for criterion in (nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss()):
    loss = criterion(logits, target)
    (gradient,) = torch.autograd.grad(loss, logits)
    print(
        f"{type(criterion).__name__}: loss {loss.abs():.4f}, largest gradient {gradient.abs().max():.4f}"
    )
