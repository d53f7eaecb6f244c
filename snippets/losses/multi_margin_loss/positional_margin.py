import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])

try:
    nn.MultiMarginLoss(0.5)  # meant as margin, taken as p
except ValueError as error:
    print(f"ValueError: {error}")

print("MultiMarginLoss(2):         ", nn.MultiMarginLoss(2)(scores, target))
print("MultiMarginLoss(p=2):       ", nn.MultiMarginLoss(p=2)(scores, target))
print("MultiMarginLoss(margin=2.0):", nn.MultiMarginLoss(margin=2.0)(scores, target))
