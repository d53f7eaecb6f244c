import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5, 1.0]), torch.tensor([1.0, 1.5, 0.75])
difference, target = score1 - score2, torch.tensor([1.0, 1.0, 1.0])

for sharpness in (1, 4, 16):
    logistic = nn.BCEWithLogitsLoss(reduction="none")(sharpness * difference, target) / sharpness
    print(f"logistic, sharpness {sharpness}:", logistic.round(decimals=4))
print("margin ranking, margin 0:", nn.MarginRankingLoss(reduction="none")(score1, score2, target))
