import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

for swap in (False, True):
    criterion = nn.TripletMarginLoss(swap=swap, reduction="none")
    print(f"swap={swap}:", criterion(anchor, positive, negative))
print("positive to negative:", nn.PairwiseDistance()(positive, negative))
