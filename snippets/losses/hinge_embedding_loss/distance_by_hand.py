import torch
from torch import nn

left = torch.tensor([[1.0, 2.0], [0.0, 0.0]], requires_grad=True)
right = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # the first pair is equal

distance = (left - right).square().sum(dim=1).sqrt()
nn.HingeEmbeddingLoss()(distance, torch.tensor([1, 1])).backward()
print(left.grad)
