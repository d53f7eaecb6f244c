import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
scores = torch.stack([torch.zeros(4), logits], dim=1)

for reduction in ("sum", "mean"):
    classes = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 5.0]), reduction=reduction)(
        scores, target.long()
    )
    binary = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(5.0), reduction=reduction)(
        logits, target
    )
    print(
        f"{reduction}: CrossEntropyLoss {classes:.4f}, BCEWithLogitsLoss {binary:.4f}"
    )
