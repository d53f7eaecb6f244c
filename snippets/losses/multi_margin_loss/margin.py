import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])

for margin in (0.25, 1.0, 3.0):
    criterion = nn.MultiMarginLoss(margin=margin, reduction="none")
    print(f"margin {margin}:", criterion(scores, target))
