import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.5], [0.1, 0.9]]).log()
target = torch.tensor([[0.9, 0.1], [0.2, 0.8]])

try:
    nn.NLLLoss()(log_probabilities, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("CrossEntropyLoss:", nn.CrossEntropyLoss()(log_probabilities, target))
print("by hand:", -(target * log_probabilities).sum(dim=1).mean())
