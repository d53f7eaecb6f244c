import torch
from torch import nn

lengths = (3,), (2,)
first = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]])  # blank, a, b
print(nn.CTCLoss(blank=0)(first.log(), torch.tensor([1, 2]), *lengths))

last = first[:, [1, 2, 0]]  # a, b, blank
print(nn.CTCLoss(blank=2)(last.log(), torch.tensor([0, 1]), *lengths))
