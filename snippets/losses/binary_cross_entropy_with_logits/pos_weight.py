import torch
from torch import nn

logits = torch.zeros(4)
target = torch.tensor([1.0, 0.0, 0.0, 0.0])

negatives, positives = (target == 0).sum(), (target == 1).sum()
for pos_weight in (negatives / positives, positives / len(target)):
    criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")
    print(f"pos_weight {pos_weight}:", criterion(logits, target))
