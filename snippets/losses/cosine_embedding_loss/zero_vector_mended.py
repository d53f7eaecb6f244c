import torch
from torch import nn

embedding1 = torch.tensor([[0.0, 0.0], [3.0, 4.0]], requires_grad=True)
embedding2 = torch.tensor([[1.0, 0.0], [4.0, 3.0]])
target = torch.tensor([1, 1])

kept = (embedding1.norm(dim=1) > 1e-3) & (embedding2.norm(dim=1) > 1e-3)
loss = nn.CosineEmbeddingLoss()(embedding1[kept], embedding2[kept], target[kept])
loss.backward()
print(loss.detach())
print(embedding1.grad)
