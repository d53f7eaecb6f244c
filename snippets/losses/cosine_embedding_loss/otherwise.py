import torch
from torch import nn

for line in nn.CosineEmbeddingLoss.__doc__.splitlines():
    if "to maximize" in line:
        print(line.strip().partition(" and ")[2])

embedding1 = torch.tensor([[1.0, 0.0], [1.0, 0.0]], requires_grad=True)
embedding2 = torch.tensor([[3.0, 4.0], [-3.0, 4.0]])  # cosines 0.6 and -0.6
target = torch.tensor([-1, -1])

loss = nn.CosineEmbeddingLoss(reduction="none")(embedding1, embedding2, target)
loss.sum().backward()
print("losses:", loss.detach())
print("gradient:", embedding1.grad, sep="\n")
