import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.0, float("-inf")]])
target = torch.tensor([[0.95, 0.05, 0.0]])  # smoothed by 0.1 over two classes

log_probabilities = F.log_softmax(logits, dim=1).masked_fill(target == 0.0, 0.0)
print(-(target * log_probabilities).sum(dim=1).mean())
