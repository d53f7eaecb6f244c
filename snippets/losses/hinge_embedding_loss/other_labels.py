import torch
from torch import nn

distance = torch.tensor([0.25])
criterion = nn.HingeEmbeddingLoss()

print("containing 1 or -1" in nn.HingeEmbeddingLoss.__doc__)
for label in (1.0, -1.0, 0.0, 2.0, 0.9):
    print(f"label {label:g}:", criterion(distance, torch.tensor([label])).item())
