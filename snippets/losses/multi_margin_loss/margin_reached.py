import torch
from torch import nn

target = torch.tensor([0])

for criterion in (nn.MultiMarginLoss(), nn.CrossEntropyLoss()):
    for lead in (0.0, 2.0, 10.0):
        scores = torch.tensor([[lead, 0.0, 0.0]], requires_grad=True)
        loss = criterion(scores, target)
        (gradient,) = torch.autograd.grad(loss, scores)
        name = type(criterion).__name__
        print(f"{name}, lead {lead:g}: {loss:.5f}, gradient {gradient[0, 0]:.5f}")
