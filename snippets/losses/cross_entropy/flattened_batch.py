import torch
from torch import nn

features = torch.zeros(4, 16, 6, 6)  # four images after the convolutions
target = torch.tensor([1, 2, 3, 4])
linear = nn.Linear(16 * 3 * 3, 10)  # meant for 3 × 3, but the features are 6 × 6
logits = linear(features.view(-1, 16 * 3 * 3))
try:
    nn.CrossEntropyLoss()(logits, target)
except ValueError as error:
    print(f"ValueError: {error}")

linear = nn.Linear(16 * 6 * 6, 10)
logits = linear(features.flatten(start_dim=1))
print(logits.shape, nn.CrossEntropyLoss()(logits, target).shape)
