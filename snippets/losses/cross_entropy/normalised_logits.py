import re

import torch
from torch import nn

documentation = " ".join(nn.CrossEntropyLoss.__doc__.split())
print(re.search(r"unnormalized logits [^)]*\)", documentation)[0])

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
print("logits:       ", nn.CrossEntropyLoss()(logits, target))
print("probabilities:", nn.CrossEntropyLoss()(logits.softmax(dim=1), target))
