import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

near, far = (nn.PairwiseDistance()(anchor, other) for other in (positive, negative))
print("TripletMarginLoss:    ", nn.TripletMarginLoss()(anchor, positive, negative))
print(
    "MarginRankingLoss:    ", nn.MarginRankingLoss(margin=1.0)(far, near, torch.ones(3))
)
print("relu of the distances:", torch.relu(near - far + 1.0).mean())
