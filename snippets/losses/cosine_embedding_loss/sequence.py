import torch
from torch import nn

tokens = torch.eye(3)[
    torch.tensor([[0, 1, 2, 0], [1, 2, 0, 1]])
]  # two sentences, four tokens, three numbers

try:
    nn.CosineEmbeddingLoss()(tokens, tokens.flip(1), torch.tensor([1, 1]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
