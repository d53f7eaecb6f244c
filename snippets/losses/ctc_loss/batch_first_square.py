import torch
from torch import nn

torch.manual_seed(0)
log_probabilities = torch.randn(4, 4, 3).log_softmax(dim=2)  # (N, T, C), N equals T
arguments = torch.tensor([[1, 2]] * 4), torch.tensor([4] * 4), torch.tensor([2] * 4)

print("as it is:  ", nn.CTCLoss()(log_probabilities, *arguments))
print("transposed:", nn.CTCLoss()(log_probabilities.transpose(0, 1), *arguments))
