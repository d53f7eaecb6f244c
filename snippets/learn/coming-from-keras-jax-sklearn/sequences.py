import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(2, 3, 4)  # two sentences, three classes, four words
labels = torch.tensor([[0, 1, 2, 0], [2, 1, 0, 0]])

losses = nn.CrossEntropyLoss(reduction="none")(logits, labels)
print("shape of the losses:", tuple(losses.shape))
print("sum / 8, as Keras:  ", losses.sum() / losses.numel())
print("CrossEntropyLoss:   ", nn.CrossEntropyLoss()(logits, labels))
