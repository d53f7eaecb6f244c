import torch
from torch import nn

logits = torch.tensor([[1.5], [-0.5]])  # what nn.Linear(…, 1) returns

try:
    nn.CrossEntropyLoss()(logits, torch.tensor([0, 1]))
except IndexError as error:
    print(f"IndexError: {error}")

target = torch.tensor([[0.0], [1.0]])
print(f"CrossEntropyLoss: {nn.CrossEntropyLoss()(logits, target).abs():.4f}")
print(f"BCEWithLogitsLoss: {nn.BCEWithLogitsLoss()(logits, target):.4f}")
