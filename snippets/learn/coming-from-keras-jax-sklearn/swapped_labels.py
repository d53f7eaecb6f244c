import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])
labels = torch.tensor([1, 2])

try:
    nn.CrossEntropyLoss()(labels, logits)
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")
try:
    nn.NLLLoss()(labels, logits.log_softmax(dim=1))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
