import torch
from torch import nn

log_probabilities = torch.zeros(5, 2, 3).log_softmax(dim=2)
padded, target_lengths = torch.tensor([[1, 2], [2, 0]]), torch.tensor([2, 1])

flat = padded[torch.arange(padded.size(1)) < target_lengths[:, None]]
print(flat)
print(nn.CTCLoss()(log_probabilities, flat, torch.tensor([5, 5]), target_lengths))
