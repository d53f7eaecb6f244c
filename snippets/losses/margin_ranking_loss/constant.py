import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5, 1.0]), torch.tensor([1.0, 1.5, 3.0])
target = torch.tensor([1, 1, 1])  # the second and third pair are in the wrong order

for margin in (0.0, 1.0):
    criterion = nn.MarginRankingLoss(margin=margin)
    for scale in (1.0, 0.1, 0.0):
        loss = criterion(scale * score1, scale * score2, target)
        print(f"margin {margin:g}, scores × {scale}: loss {loss:.4f}")
