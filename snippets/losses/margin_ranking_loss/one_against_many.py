import torch
from torch import nn

for line in nn.MarginRankingLoss.__doc__.splitlines():
    if "same shape as the" in line:
        print(line.strip())

relevant = torch.tensor([[2.0], [0.5]])  # one document for each of two queries
others = torch.tensor([[1.0, 1.75, 0.0], [0.25, 1.5, 0.0]])  # three others for each
criterion = nn.MarginRankingLoss(margin=0.5, reduction="none")
print(criterion(relevant, others, torch.ones(1, 1)))
