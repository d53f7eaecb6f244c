import torch
from torch import nn

target = torch.tensor([0])

for lead in (0.0, 0.5, 2.0, 10.0):
    scores = torch.tensor([[lead, 0.0, 0.0]], requires_grad=True)
    for criterion in (nn.MultiMarginLoss(), nn.CrossEntropyLoss()):
        loss = criterion(scores, target)
        (gradient,) = torch.autograd.grad(loss, scores)
        print(
            f"lead {lead}, {type(criterion).__name__}: loss {loss:.6f}, gradient {gradient[0, 0]:.6f}"
        )
