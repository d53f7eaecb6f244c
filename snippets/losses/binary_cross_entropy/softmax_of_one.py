import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.0]])  # 3 samples, one output
target = torch.tensor([[1.0], [0.0], [1.0]])

for name, activation in (
    ("Softmax(dim=1):", nn.Softmax(dim=1)),
    ("Softmax(dim=0):", nn.Softmax(dim=0)),
    ("Sigmoid():     ", nn.Sigmoid()),
):
    probabilities = activation(logits)
    print(name, probabilities.flatten(), nn.BCELoss()(probabilities, target))
