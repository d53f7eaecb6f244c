import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]], dtype=torch.bfloat16)
target = torch.tensor([0, 2])

print(nn.MultiMarginLoss()(scores.float(), target))
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(nn.MultiMarginLoss()(scores, target))
