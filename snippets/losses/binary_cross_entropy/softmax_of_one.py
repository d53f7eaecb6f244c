import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.0]])  # 3 samples, one output
target = torch.tensor([[1.0], [0.0], [1.0]])

for activation in (nn.Softmax(dim=1), nn.Softmax(dim=0), nn.Sigmoid()):
    probabilities = activation(logits)
    loss = nn.BCELoss()(probabilities, target)
    print(activation, probabilities.flatten(), f"loss {loss:.4f}")
