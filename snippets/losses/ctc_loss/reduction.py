import torch
from torch import nn

frames = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]]).log()
log_probabilities = torch.stack([frames] * 2, dim=1)  # (3, 2, 3): the same twice
targets = torch.tensor([[1, 2], [2, 0]])  # "ab", and "b" with padding
arguments = log_probabilities, targets, torch.tensor([3, 3]), torch.tensor([2, 1])

for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.CTCLoss(reduction=reduction)(*arguments))

losses = nn.CTCLoss(reduction="none")(*arguments)
print("mean by hand:", (losses / torch.tensor([2, 1])).mean())
