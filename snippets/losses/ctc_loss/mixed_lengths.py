import torch
from torch import nn

log_probabilities = torch.zeros(5, 2, 3).log_softmax(dim=2)
targets, target_lengths = torch.tensor([1, 2, 2]), torch.tensor([2, 1])

try:
    nn.CTCLoss()(log_probabilities, targets, (5, 5), target_lengths)
except TypeError as error:
    print("TypeError:", str(error).partition(" - ")[0])

input_lengths = torch.tensor([5, 5])
print(nn.CTCLoss()(log_probabilities, targets, input_lengths, target_lengths))
