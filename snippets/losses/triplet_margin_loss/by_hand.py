import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

print("to the positive:", nn.PairwiseDistance()(anchor, positive))
print("to the negative:", nn.PairwiseDistance()(anchor, negative))
print("losses:", nn.TripletMarginLoss(reduction="none")(anchor, positive, negative))
print("mean:", round((0.0 + 2.0 + 0.5) / 3, 4))
