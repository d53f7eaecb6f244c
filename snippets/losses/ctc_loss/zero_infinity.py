import torch
from torch import nn

log_probabilities = torch.zeros(2, 2, 3).log_softmax(dim=2)  # two frames, two utterances, three classes
targets = torch.tensor([[1, 2], [1, 1]])  # "aa" has no place in two frames

for zero_infinity in (False, True):
    for reduction in ("none", "mean"):
        criterion = nn.CTCLoss(reduction=reduction, zero_infinity=zero_infinity)
        print(zero_infinity, reduction, criterion(log_probabilities, targets, (2, 2), (2, 2)))
