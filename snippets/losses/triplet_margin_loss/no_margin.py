import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

to_positive = F.pairwise_distance(anchor, positive)
to_negative = F.pairwise_distance(anchor, negative)
print(F.relu(to_positive - to_negative))
print(
    nn.MarginRankingLoss(margin=0.0, reduction="none")(
        to_negative, to_positive, torch.ones(3)
    )
)
