import torch
from torch import nn

left = torch.tensor([[1.0, 2.0], [0.0, 0.0]], requires_grad=True)
right = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # the first pair is equal
target = torch.tensor([1, 1])

for name, distance in {
    "square root by hand": (left - right).square().sum(dim=1).sqrt(),
    "vector_norm": torch.linalg.vector_norm(left - right, dim=1),
    "PairwiseDistance": nn.PairwiseDistance()(left, right),
}.items():
    loss = nn.HingeEmbeddingLoss()(distance, target)
    (gradient,) = torch.autograd.grad(loss, left)
    print(f"{name}: {gradient[0]}")
