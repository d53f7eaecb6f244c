import torch
from torch import nn

log_probabilities = torch.zeros(10, 1, 5).log_softmax(dim=2)

print(nn.CTCLoss()(log_probabilities, torch.tensor([[1, 2, 3]]), torch.tensor([40]) // 4, torch.tensor([3])))
