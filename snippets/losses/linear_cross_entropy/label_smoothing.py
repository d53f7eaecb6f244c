import torch
from torch import nn

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 1])
weights = {"linear.weight": torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])}

for label_smoothing in (0.0, 0.1, 1.0):
    criterion = nn.LinearCrossEntropyLoss(2, 3, label_smoothing=label_smoothing)
    criterion.load_state_dict(weights)
    print(label_smoothing, criterion(features, target).detach())

criterion = nn.LinearCrossEntropyLoss(2, 3)
criterion.load_state_dict(weights)
probabilities = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.5, 0.5]])
print("probabilities:", criterion(features, probabilities).detach())
