import torch
from torch.nn import functional as F

from_one = torch.tensor([1, 2, 3])
padded = torch.tensor([0, 2, -1])  # -1 for a token without a class

for labels in (from_one, padded):
    try:
        F.one_hot(labels, num_classes=3)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

print(F.one_hot(from_one - 1, num_classes=3))
kept = padded >= 0
print(F.one_hot(padded[kept], num_classes=3))
