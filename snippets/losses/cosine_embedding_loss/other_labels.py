import torch
from torch import nn

for line in nn.CosineEmbeddingLoss.__doc__.splitlines():
    if "with values 1 or -1" in line:
        print(line.strip())

embedding1 = torch.tensor([[1.0, 0.0]] * 4)
embedding2 = torch.tensor([[1.0, 0.0], [0.0, 1.0]] * 2)  # cosines 1, 0, 1, 0
target = torch.tensor([0.5, 0.0, -5.0, 1.0])
print(nn.CosineEmbeddingLoss(reduction="none")(embedding1, embedding2, target))
print(nn.CosineEmbeddingLoss()(embedding1, embedding2, target))
