import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 3.0])
target = torch.tensor([1.0, 0.0, 1.0])
smoothing = 0.1

smooth = target * (1 - smoothing) + smoothing / 2
scores = torch.stack([torch.zeros(3), logits], dim=1)  # 0 for no, the logit for yes
print("targets:                    ", smooth)
print("BCEWithLogitsLoss:          ", nn.BCEWithLogitsLoss()(logits, smooth))
print(
    "CrossEntropyLoss, 2 classes:",
    nn.CrossEntropyLoss(label_smoothing=smoothing)(scores, target.long()),
)
