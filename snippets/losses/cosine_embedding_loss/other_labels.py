import torch
from torch import nn

embedding1, embedding2 = (
    torch.eye(2)[[0, 0, 0, 0]],
    torch.eye(2)[[0, 1, 0, 1]],
)  # cosines 1, 0, 1, 0
target = torch.tensor([0.5, 0.0, -5.0, 1.0])

print(
    [
        line.strip()
        for line in nn.CosineEmbeddingLoss.__doc__.splitlines()
        if "with values 1 or -1" in line
    ]
)
print(nn.CosineEmbeddingLoss(reduction="none")(embedding1, embedding2, target))
print(nn.CosineEmbeddingLoss()(embedding1, embedding2, target))
