import torch
from torch import nn

for line in nn.CosineEmbeddingLoss.__doc__.splitlines():
    if "Should be a number" in line:
        print(line.strip())

embedding = torch.tensor([[3.0, 4.0]])
criterion = nn.CosineEmbeddingLoss(margin=2.0)
print(criterion(embedding, embedding, torch.tensor([-1])))
