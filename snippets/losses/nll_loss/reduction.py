import torch
from torch import nn

log_probabilities = torch.tensor([[-1.0, -0.5], [-2.0, -0.1], [-0.2, -1.0]])
target = torch.tensor([0, 0, 1])

for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.NLLLoss(reduction=reduction)(log_probabilities, target))
