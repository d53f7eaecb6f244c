import torch
from torch import nn

logits = torch.zeros(2, 3, requires_grad=True)
target = torch.tensor([-100, -100])

kept = (target != -100).sum()
print((nn.CrossEntropyLoss(reduction="sum")(logits, target) / kept.clamp(min=1)).item())
