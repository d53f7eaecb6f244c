import torch
from torch import nn

torch.manual_seed(0)
log_probabilities = torch.randn(4, 6).log_softmax(dim=1)  # four frames
labels = torch.tensor([3, 1, 5, 2])  # a label for each, no two neighbours equal

print("CTCLoss:", nn.CTCLoss()(log_probabilities, labels, (4,), (4,)))
print("NLLLoss:", nn.NLLLoss()(log_probabilities, labels))
