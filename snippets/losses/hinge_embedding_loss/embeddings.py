import torch
from torch import nn

left = torch.tensor([[1.0, 2.0], [0.0, 1.0], [3.0, 0.0]], requires_grad=True)
right = torch.tensor([[1.0, 2.5], [0.5, 1.0], [0.0, 4.0]])
target = torch.tensor([1, -1, -1])  # the first pair belongs together, the others do not

distance = torch.linalg.vector_norm(left - right, dim=1)
nn.HingeEmbeddingLoss()(distance, target).backward()
print("distance:", distance.detach())
print("gradient:", left.grad)
