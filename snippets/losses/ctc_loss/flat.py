import torch
from torch import nn

torch.manual_seed(0)
log_probabilities = torch.randn(5, 2, 3).log_softmax(dim=2)
lengths = torch.tensor([5, 3]), torch.tensor([2, 1])
padded = torch.tensor([[1, 2], [2, 0]])
flat = torch.tensor([1, 2, 2])  # both targets, end to end

print(nn.CTCLoss()(log_probabilities, padded, *lengths))
print(nn.CTCLoss()(log_probabilities, flat, *lengths))
first = log_probabilities[:, 0]  # (T, C)
print(nn.CTCLoss()(first, padded[0], torch.tensor(5), torch.tensor(2)))
