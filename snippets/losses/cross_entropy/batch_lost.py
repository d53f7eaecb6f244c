import torch
from torch import nn

output = torch.zeros(256, 10)
logits = output[0]  # meant for a tuple, but this is the first sample
try:
    nn.CrossEntropyLoss()(logits, torch.zeros(256, dtype=torch.int64))
except ValueError as error:
    print(f"ValueError: {error}")
