import torch
from torch import nn

distance = torch.tensor([0.1, 1.5, 0.1, 0.9], requires_grad=True)
target = torch.tensor([1, 1, -1, -1])


def contrastive(distance, target, margin=1.0):  # Hadsell, Chopra and LeCun, 2006
    losses = torch.where(
        target == 1, distance.square(), (margin - distance).clamp(min=0).square()
    )
    return losses.mean() / 2


for criterion in (nn.HingeEmbeddingLoss(), contrastive):
    (gradient,) = torch.autograd.grad(criterion(distance, target), distance)
    print(gradient)
