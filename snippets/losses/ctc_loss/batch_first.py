import torch
from torch import nn

log_probabilities = torch.zeros(2, 50, 5).log_softmax(dim=2)  # (N, T, C)
targets = torch.tensor([[1, 2, 3], [4, 3, 2]])
lengths = torch.tensor([50, 50]), torch.tensor([3, 3])

try:
    nn.CTCLoss()(log_probabilities, targets, *lengths)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.CTCLoss()(log_probabilities.transpose(0, 1), targets, *lengths))
