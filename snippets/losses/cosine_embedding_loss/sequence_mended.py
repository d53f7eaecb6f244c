import torch
from torch import nn

tokens = torch.eye(3)[torch.tensor([[0, 1, 2, 0], [1, 2, 0, 1]])]
reverse = tokens.flip(1)

print(
    "tokens:   ",
    nn.CosineEmbeddingLoss()(
        tokens.flatten(0, 1), reverse.flatten(0, 1), torch.ones(8)
    ),
)
print(
    "sentences:",
    nn.CosineEmbeddingLoss()(tokens.mean(dim=1), reverse.mean(dim=1), torch.ones(2)),
)
