import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5, 1.0]), torch.tensor([1.0, 1.5, 3.0])
target = torch.tensor([1, 1, 1])  # the second and third pair are in the wrong order

for scale in (1.0, 0.1, 0.0):
    losses = [
        nn.MarginRankingLoss(margin)(scale * score1, scale * score2, target).item()
        for margin in (0.0, 1.0)
    ]
    print(
        f"scores × {scale}: margin 0 gives {losses[0]:.4f}, margin 1 gives {losses[1]:.4f}"
    )
