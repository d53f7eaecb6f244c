import torch
from torch import nn

logits = torch.zeros(2, 3, 4, 4)
mask = torch.zeros(2, 1, 4, 4, dtype=torch.long)  # (N, 1, H, W), with a channel

try:
    nn.CrossEntropyLoss()(logits, mask)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.CrossEntropyLoss()(logits, mask.squeeze(1)))
