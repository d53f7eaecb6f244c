import torch
from torch import nn

distance = torch.tensor([0.9, 1.0, 1.1], requires_grad=True)
loss = nn.HingeEmbeddingLoss(margin=1.0, reduction="sum")(distance, -torch.ones(3))
loss.backward()
print(distance.grad)
