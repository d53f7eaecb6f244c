import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])

for dim in (0, 1):
    log_probabilities = nn.LogSoftmax(dim=dim)(logits)
    sums = log_probabilities.exp().sum(dim=1)
    print(f"dim={dim}: {nn.NLLLoss()(log_probabilities, target):.4f}, sums {sums}")
