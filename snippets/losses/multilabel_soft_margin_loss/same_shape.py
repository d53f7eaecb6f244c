import torch
from torch import nn

lines = nn.MultiLabelSoftMarginLoss.__doc__.splitlines()
print([line.strip() for line in lines if "- Target" in line])

logits = torch.tensor([[4.0, -4.0, -4.0], [-4.0, 4.0, -4.0]])
target = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])  # all logits are right

criterion = nn.MultiLabelSoftMarginLoss()
for accepted in (target, target[0], target[:, :1], target.expand(4, 2, 3)):
    print(f"target {tuple(accepted.shape)}:", criterion(logits, accepted))
