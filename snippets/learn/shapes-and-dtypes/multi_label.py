import torch
from torch import nn

logits = torch.tensor([[3.0, -2.0, 1.0], [-1.0, 4.0, -3.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])  # sample 0: classes 0 and 2

print(nn.BCEWithLogitsLoss(reduction="none")(logits, target))
print(nn.BCEWithLogitsLoss()(logits, target))
