import torch
from torch import nn

embedding = torch.tensor([[3.0, 4.0]])
criterion = nn.CosineEmbeddingLoss(margin=2.0)

print(
    [
        line.strip()
        for line in nn.CosineEmbeddingLoss.__doc__.splitlines()
        if "Should be a number" in line
    ]
)
print(
    "a vector and itself, target -1:",
    criterion(embedding, embedding, torch.tensor([-1])).item(),
)
