import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 0.0]])
target = torch.tensor([0])

for weight in (torch.tensor([1.0, 1.0, 1.0]), torch.tensor([100.0, 1.0, 1.0])):
    mean = nn.CrossEntropyLoss(weight=weight)(logits, target)
    total = nn.CrossEntropyLoss(weight=weight, reduction="sum")(logits, target)
    print(f"weight {weight[0]:.0f}: mean {mean:.4f}, sum / N {total / len(target):.4f}")
