import torch
from torch import nn

probabilities = torch.tensor(
    [[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]]
)  # blank, a, b
lengths = (3,), (2,)
print(nn.CTCLoss(blank=0)(probabilities.log(), torch.tensor([1, 2]), *lengths))

probabilities = torch.tensor(
    [[0.7, 0.1, 0.2], [0.3, 0.2, 0.5], [0.1, 0.6, 0.3]]
)  # a, b, blank
print(nn.CTCLoss(blank=2)(probabilities.log(), torch.tensor([0, 1]), *lengths))
