import torch
from torch import nn

logits = torch.zeros(1, 3, 2, 2)
mask = torch.zeros(1, 2, 2, dtype=torch.uint8)

try:
    nn.CrossEntropyLoss()(logits, mask)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
