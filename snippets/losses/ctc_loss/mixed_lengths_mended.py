import torch
from torch import nn

log_probabilities, targets = (
    torch.zeros(5, 2, 3).log_softmax(dim=2),
    torch.tensor([1, 2, 2]),
)

print(nn.CTCLoss()(log_probabilities, targets, (5, 5), (2, 1)))
print(
    nn.CTCLoss()(log_probabilities, targets, torch.tensor([5, 5]), torch.tensor([2, 1]))
)
