import torch
from torch import nn

frames = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]]).log()
label = torch.tensor([1, 2])

for targets in (label, label.bool(), label + 0.9, torch.tensor([1, 1])):
    print(targets.tolist(), nn.CTCLoss()(frames, targets, (3,), (2,)))
