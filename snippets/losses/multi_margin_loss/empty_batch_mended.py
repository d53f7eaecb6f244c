import torch
from torch import nn

scores, target = torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64)

losses = nn.MultiMarginLoss(reduction="none")(scores, target)
print(losses.sum() / max(len(losses), 1))
