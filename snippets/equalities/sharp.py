import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5, 1.0]), torch.tensor([1.0, 1.5, 0.75])
target = torch.tensor([1.0, 1.0, -1.0])

for scale in (1.0, 10.0, 50.0):
    soft = nn.SoftMarginLoss()(scale * (score1 - score2), target) / scale
    print(f"SoftMarginLoss, scale {scale:g}: {soft:.4f}")
print(f"MarginRankingLoss: {nn.MarginRankingLoss()(score1, score2, target):.4f}")
