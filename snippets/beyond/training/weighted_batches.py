import torch
from torch import nn

torch.manual_seed(0)
logits, target = torch.randn(100, 2), (torch.arange(100) > 90).long()
weight = torch.tensor([1.0, 10.0])
criterion = nn.CrossEntropyLoss(weight=weight)

totals = {"by samples": [0.0, 0.0], "by weights": [0.0, 0.0]}
for x, y in zip(logits.split(40), target.split(40), strict=True):
    loss = criterion(x, y).item()
    for name, size in (("by samples", len(y)), ("by weights", weight[y].sum().item())):
        totals[name][0] += loss * size
        totals[name][1] += size
for name, (total, size) in totals.items():
    print(f"{name}: {total / size:.4f}")
print(f"at once: {criterion(logits, target):.4f}")
