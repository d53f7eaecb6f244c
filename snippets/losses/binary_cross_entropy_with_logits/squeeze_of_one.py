import torch
from torch import nn

logits = torch.tensor([[2.0]])  # the last batch of an epoch, with one sample
target = torch.tensor([1.0])

try:
    nn.BCEWithLogitsLoss()(logits.squeeze(), target)
except ValueError as error:
    print(f"ValueError: {error}")
