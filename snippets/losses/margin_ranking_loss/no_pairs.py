import torch
from torch import nn

score = torch.tensor([0.3, 0.9, 0.1])
mean, total = nn.MarginRankingLoss(0.5), nn.MarginRankingLoss(0.5, reduction="sum")

for relevance in (torch.tensor([2, 2, 2]), torch.tensor([2, 0, 1])):
    better, worse = torch.where(relevance[:, None] > relevance[None, :])
    pairs = score[better], score[worse], torch.ones(len(better))
    fixed = total(*pairs) / max(len(better), 1)
    print(f"{len(better)} pairs: mean {mean(*pairs):.2f}, fixed {fixed:.2f}")
