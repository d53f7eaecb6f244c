import re

import torch
from torch import nn

documentation = " ".join(nn.CrossEntropyLoss.__doc__.split())
print(*re.findall("The target data type is required to be long[^.]*", documentation))

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
print(nn.CrossEntropyLoss()(logits, torch.tensor([0, 2], dtype=torch.uint8)))
