import torch
from torch import nn

better, worse = torch.tensor([2.0, 0.5]), torch.tensor([1.0, 1.5])

print(nn.MarginRankingLoss(margin=0.5)(better, worse, torch.ones_like(better)))
