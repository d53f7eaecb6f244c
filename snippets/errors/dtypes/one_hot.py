import torch
from torch import nn

labels = torch.tensor([0.0, 2.0])  # from a table of floats

try:
    nn.functional.one_hot(labels, 3)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

one_hot = nn.functional.one_hot(labels.long(), 3)
print(one_hot.dtype, one_hot.float().dtype)
