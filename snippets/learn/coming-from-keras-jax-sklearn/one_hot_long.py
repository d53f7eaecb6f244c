import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])
one_hot = F.one_hot(torch.tensor([1, 2]), 3)  # int64

try:
    nn.CrossEntropyLoss()(logits, one_hot)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
