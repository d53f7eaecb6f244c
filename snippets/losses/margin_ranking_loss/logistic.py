import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5, 1.0]), torch.tensor([1.0, 1.5, 3.0])
target = torch.tensor([1.0, 1.0, -1.0])  # the second pair is in the wrong order
yes = (target + 1) / 2  # 1.0 if the first should score higher, 0.0 if the second

for scale in (1, 4, 16):
    logits = scale * (score1 - score2)
    losses = nn.BCEWithLogitsLoss(reduction="none")(logits, yes) / scale
    print(f"logistic, scale {scale}:", [round(loss, 4) for loss in losses.tolist()])
losses = nn.MarginRankingLoss(reduction="none")(score1, score2, target)
print("margin 0:", losses.tolist())
