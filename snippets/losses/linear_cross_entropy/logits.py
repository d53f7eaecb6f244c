import torch
from torch import nn

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
criterion = nn.LinearCrossEntropyLoss(2, 3)
weights = {"linear.weight": torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])}
criterion.load_state_dict(weights)

with torch.no_grad():
    logits = criterion.linear(features)
print("predicted:", logits.argmax(dim=1))
print("probabilities:", logits.softmax(dim=1))
