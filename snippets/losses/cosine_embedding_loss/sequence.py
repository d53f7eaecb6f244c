import torch
from torch import nn

# Two sentences of four tokens, three features each; and the same in reverse order
tokens = torch.eye(3)[torch.tensor([[0, 1, 2, 0], [1, 2, 0, 1]])]
reverse = tokens.flip(1)

criterion = nn.CosineEmbeddingLoss()
try:
    criterion(tokens, reverse, torch.ones(2))
except RuntimeError as error:
    print(f"RuntimeError: {error}")

each = criterion(tokens.flatten(0, 1), reverse.flatten(0, 1), torch.ones(8))
means = criterion(tokens.mean(dim=1), reverse.mean(dim=1), torch.ones(2))
print("tokens:", each, "sentences:", means)
