import torch
from torch import nn

embedding1 = torch.tensor(
    [[3.0, 4.0], [1.0, 0.0], [0.0, 2.0], [1.0, 0.0]], requires_grad=True
)
embedding2 = torch.tensor([[4.0, 3.0], [3.0, 4.0], [3.0, -4.0], [-2.0, 0.0]])
target = torch.tensor([1, -1, -1, 1])

nn.CosineEmbeddingLoss()(embedding1, embedding2, target).backward()
print("autograd:", embedding1.grad + 0.0)

x1, x2 = embedding1.detach(), embedding2
length1, length2 = x1.norm(dim=1, keepdim=True), x2.norm(dim=1, keepdim=True)
cos = (x1 * x2).sum(dim=1, keepdim=True) / (length1 * length2)
sign = torch.tensor([[-1.0], [1.0], [0.0], [-1.0]])
print("formula: ", sign * (x2 / length2 - cos * x1 / length1) / length1 / 4 + 0.0)
