import torch
from torch import nn

logits = torch.zeros(2, 4, 3)  # two sentences of four words, three classes last
labels = torch.tensor([[0, 1, 2, 0], [2, 1, 0, 0]])

try:
    nn.CrossEntropyLoss()(logits, labels)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
