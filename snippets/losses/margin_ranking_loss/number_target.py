import torch
from torch import nn

better, worse = torch.tensor([2.0, 0.5]), torch.tensor([1.0, 1.5])

criterion = nn.MarginRankingLoss(margin=0.5)
try:
    criterion(better, worse, 1)
except AttributeError as error:
    print(f"AttributeError: {error}")

print(criterion(better, worse, torch.ones_like(better)))
