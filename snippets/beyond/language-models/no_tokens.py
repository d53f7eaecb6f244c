import torch
from torch.nn import functional as F

logits = torch.zeros(4, 10, requires_grad=True)
target = torch.full((4,), -100)  # the prompt filled the context: no answer is left

print(F.cross_entropy(logits, target))
total = F.cross_entropy(logits, target, reduction="sum")
print(total / (target != -100).sum().clamp(min=1))
