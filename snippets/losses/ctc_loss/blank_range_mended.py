import torch
from torch import nn

log_probabilities = torch.zeros(50, 1, 6).log_softmax(
    dim=2
)  # five characters and the blank

print(nn.CTCLoss(blank=5)(log_probabilities, torch.tensor([[0, 4]]), (50,), (2,)))
