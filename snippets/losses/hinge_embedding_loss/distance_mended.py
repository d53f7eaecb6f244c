import torch
from torch import nn

left = torch.tensor([[1.0, 2.0], [0.0, 0.0]], requires_grad=True)
right = torch.tensor([[1.0, 2.0], [3.0, 4.0]])

for distance in (
    torch.linalg.vector_norm(left - right, dim=1),
    nn.PairwiseDistance()(left, right),
):
    loss = nn.HingeEmbeddingLoss()(distance, torch.tensor([1, 1]))
    print(*torch.autograd.grad(loss, left))
