import torch
from torch import nn

criterion = nn.CosineEmbeddingLoss()
embedding = torch.tensor([[16.0, 16.0]], dtype=torch.float16, requires_grad=True)
other = torch.tensor([[16.0, 8.0]], dtype=torch.float16)
target = torch.ones(1)

loss = criterion(embedding, other, target)
(gradient,) = torch.autograd.grad(loss, embedding)
print("float16:  ", loss.detach(), gradient)

loss = criterion(embedding.float(), other.float(), target)
(gradient,) = torch.autograd.grad(loss, embedding)
print("float():  ", loss.detach(), gradient)

with torch.autocast("cpu", dtype=torch.bfloat16):
    print("autocast: ", criterion(embedding, other, target).detach())
