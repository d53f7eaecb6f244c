import torch
from torch.nn import functional as F

tokens = torch.tensor([[1, 4, 2, 3]])
logits = 9 * F.one_hot(tokens, 5).float()  # (1, 4, 5): right at each position
second = logits.transpose(1, 2)  # (1, 5, 4), as from a convolution

print(F.cross_entropy(second.reshape(-1, 5), tokens.flatten()))
print(F.cross_entropy(second, tokens))
