import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5], [2.5, 3.0], [1.0, 1.2]])
label = torch.tensor([0, 1, 0])
lead = torch.tensor([0.5, 0.5, -0.2])  # of the labels, all below the margin

print("MultiMarginLoss(p=2):", nn.MultiMarginLoss(p=2, margin=1.0)(scores, label))
print("half of MSELoss:     ", nn.MSELoss()(lead, torch.ones(3)) / 2)
