import torch
from torch import nn

frames = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]])
log_probabilities = frames.log().unsqueeze(1)  # (T, N, C) = (3, 1, 3)
targets = torch.tensor([[1, 2]])  # "ab"

criterion = nn.CTCLoss()
print(criterion(log_probabilities, targets, torch.tensor([3]), torch.tensor([2])))
