import torch
from torch import nn

probabilities = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]])

for targets in ([1, 2], [1.0, 2.0], [1.9, 2.9]):
    print(targets, nn.CTCLoss()(probabilities.log(), torch.tensor(targets), (3,), (2,)))
