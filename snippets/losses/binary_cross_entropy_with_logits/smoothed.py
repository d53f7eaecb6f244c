import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 3.0])
target = torch.tensor([1.0, 0.0, 1.0])
scores = torch.stack([torch.zeros(3), logits], dim=1)  # 0 for no, the logit for yes

smooth = target * 0.9 + 0.1 / 2
print("targets:", smooth)
print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(logits, smooth))
criterion = nn.CrossEntropyLoss(label_smoothing=0.1)
print("CrossEntropyLoss: ", criterion(scores, target.long()))
