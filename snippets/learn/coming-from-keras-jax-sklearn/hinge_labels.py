import torch
from torch import nn

prediction = torch.tensor([2.0, -1.0])  # both right

for labels in (torch.tensor([1.0, 0.0]), torch.tensor([1.0, -1.0])):
    print(labels, nn.MarginRankingLoss(margin=1.0)(prediction, torch.zeros(2), labels))
