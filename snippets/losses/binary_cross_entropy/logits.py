import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])  # from nn.Linear, without a sigmoid
target = torch.tensor([1.0, 0.0, 1.0])

try:
    nn.BCELoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(logits, target))
print("sigmoid, BCELoss: ", nn.BCELoss()(logits.sigmoid(), target))
