import torch
from torch import nn

torch.manual_seed(0)
log_probabilities = torch.randn(5, 2, 3).log_softmax(dim=2)
input_lengths, target_lengths = torch.tensor([5, 3]), torch.tensor([2, 1])

padded = torch.tensor([[1, 2], [2, 0]])
print(nn.CTCLoss()(log_probabilities, padded, input_lengths, target_lengths))
flat = torch.tensor([1, 2, 2])  # both targets, end to end
print(nn.CTCLoss()(log_probabilities, flat, input_lengths, target_lengths))
print(
    nn.CTCLoss()(log_probabilities[:, 0], padded[0], torch.tensor(5), torch.tensor(2))
)  # one utterance, (T, C)
