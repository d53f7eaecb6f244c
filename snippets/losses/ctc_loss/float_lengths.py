import torch
from torch import nn

log_probabilities = torch.zeros(10, 2, 3).log_softmax(dim=2)
targets, target_lengths = torch.tensor([1, 2, 2]), torch.tensor([2, 1])
input_lengths = torch.tensor([1.0, 0.5]) * 10  # as shares of the longest sequence

try:
    nn.CTCLoss()(log_probabilities, targets, input_lengths, target_lengths)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

input_lengths = input_lengths.round().long()
print(nn.CTCLoss()(log_probabilities, targets, input_lengths, target_lengths))
