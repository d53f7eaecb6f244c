import torch
from torch import nn

embedding1 = torch.tensor([[1.0, 0.0]], requires_grad=True)
embedding2 = torch.tensor([[0.0, 1.0]])  # the cosine is 0, exactly the margin

loss = nn.CosineEmbeddingLoss()(embedding1, embedding2, torch.tensor([-1]))
loss.backward()
print(loss.detach(), embedding1.grad)
