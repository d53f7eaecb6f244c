import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5, 1.0]), torch.tensor([1.0, 1.5, 3.0])
target = torch.tensor([1.0, 1.0, -1.0])  # only the second pair is in the wrong order
yes = (target + 1) / 2  # 1 if the first should score higher, 0 if the second should

for sharpness in (1, 4, 16):
    logistic = (
        nn.BCEWithLogitsLoss(reduction="none")(sharpness * (score1 - score2), yes)
        / sharpness
    )
    print(
        f"logistic, sharpness {sharpness}:",
        [round(loss, 4) for loss in logistic.tolist()],
    )
print(
    "margin ranking, margin 0:",
    nn.MarginRankingLoss(reduction="none")(score1, score2, target),
)
