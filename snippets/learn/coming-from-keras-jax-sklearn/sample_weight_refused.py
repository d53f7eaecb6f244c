import torch
from torch import nn

logits, labels = torch.zeros(2, 3), torch.tensor([0, 1])
try:
    nn.CrossEntropyLoss()(logits, labels, sample_weight=torch.ones(2))
except TypeError as error:
    print(f"TypeError: {error}")
