import torch
from torch import nn

output = (
    torch.zeros(2, 3),
    torch.zeros(2, 3),
)  # logits, and those of an auxiliary classifier

try:
    nn.CrossEntropyLoss()(output, torch.tensor([0, 2]))
except TypeError as error:
    print(f"TypeError: {error}")
