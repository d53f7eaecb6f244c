import torch
from torch import nn

score = torch.tensor([0.3, 0.9, 0.1])
criterion = nn.MarginRankingLoss(margin=0.5, reduction="sum")

for relevance in (torch.tensor([2, 2, 2]), torch.tensor([2, 0, 1])):
    first, second = torch.where(relevance[:, None] > relevance[None, :])
    target = torch.ones(len(first))
    print(
        "pairs:",
        len(first),
        criterion(score[first], score[second], target) / max(len(first), 1),
    )
