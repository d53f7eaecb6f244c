import torch
from torch import nn

anchor = torch.tensor([[3.0, 1.0, 4.0, 1.0]])
other = torch.zeros(1, 4)

distance = nn.PairwiseDistance(eps=0.125)  # large, to be seen
print("to itself:      ", distance(anchor, anchor))
print("to itself + eps:", distance(anchor, anchor + 0.125))
print("there and back: ", distance(anchor, other), distance(other, anchor))
print("with eps=1e-6:  ", nn.PairwiseDistance()(anchor, anchor))
