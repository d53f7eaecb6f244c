import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0], [0.0, 3.0]])
target = torch.tensor([[1.0, -1.0], [0.0, 1.0]])  # -1 stands for an unknown label

known = target != -1
print(nn.BCEWithLogitsLoss()(logits[known], target[known]))
