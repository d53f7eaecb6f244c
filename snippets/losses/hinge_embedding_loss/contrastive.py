import torch
from torch import nn

distance = torch.tensor([0.1, 1.5, 0.1, 0.9], requires_grad=True)
target = torch.tensor([1, 1, -1, -1])


def contrastive(distance, target, margin=1.0):
    far, near = distance, (margin - distance).clamp(min=0)
    return torch.where(target == 1, far.square(), near.square()).mean() / 2


for criterion in (nn.HingeEmbeddingLoss(), contrastive):
    print(*torch.autograd.grad(criterion(distance, target), distance))
