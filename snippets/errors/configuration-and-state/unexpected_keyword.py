import inspect

import torch
from torch import nn

try:
    nn.CrossEntropyLoss(weights=torch.ones(3))
except TypeError as error:
    print(f"TypeError: {error}")

print(list(inspect.signature(nn.CrossEntropyLoss).parameters))
