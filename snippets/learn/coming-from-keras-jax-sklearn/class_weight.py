import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])
labels = torch.tensor([1, 2])
weight = torch.tensor([1.0, 1.0, 5.0])  # class_weight={2: 5.0}

losses = nn.CrossEntropyLoss(weight=weight, reduction="none")(logits, labels)
print("divided by the count, as Keras:", losses.mean())
print(
    "divided by the weights:        ",
    nn.CrossEntropyLoss(weight=weight)(logits, labels),
)
