import torch
from torch import nn

lines = nn.SoftMarginLoss.__doc__.splitlines()
print([line.strip() for line in lines if "Target:" in line])

logits = torch.tensor([[3.0, 3.0], [-3.0, -3.0]])  # two samples, two logits each
target = torch.tensor([1.0, -1.0])  # one label for each sample
criterion = nn.SoftMarginLoss(reduction="none")

print(criterion(logits, target))
print(criterion(logits, target.unsqueeze(1)))
