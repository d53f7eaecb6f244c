import torch
from torch import nn

scores = torch.tensor([2.0, 0.5, -1.0, 1.2])
target = torch.tensor([0, 3, -1, -1])
leads = torch.tensor([2.0 - 0.5, 2.0 + 1.0, 1.2 - 0.5, 1.2 + 1.0])  # of all pairs

for margin in (0.5, 1.0, 2.0):
    scaled = margin * nn.MultiLabelMarginLoss()(scores / margin, target)
    by_hand = (margin - leads).clamp(min=0).sum() / 4
    print(f"margin {margin}: {scaled:.4f}, by hand {by_hand:.4f}")
