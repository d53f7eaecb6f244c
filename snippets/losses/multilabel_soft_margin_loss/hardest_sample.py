import torch
from torch import nn

logits = torch.tensor([[3.0, -3.0], [-3.0, -3.0], [0.0, -3.0]])
target = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])

losses = nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target)
print("loss of each sample:", losses)
same = nn.BCEWithLogitsLoss(reduction="none")(logits, target).mean(dim=1)
print("BCEWithLogitsLoss:  ", same)
print("mean of the two largest:", losses.topk(2).values.mean())
