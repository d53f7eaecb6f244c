import torch
from torch import nn

score, relevance = torch.tensor([0.3, 0.9, 0.1]), torch.tensor([2, 2, 2])

first, second = torch.where(
    relevance[:, None] > relevance[None, :]
)  # pairs of which the first is more relevant
target = torch.ones(len(first))
print("pairs:", len(first))
print(nn.MarginRankingLoss(margin=0.5)(score[first], score[second], target))
