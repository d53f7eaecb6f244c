import torch
from torch import nn

logits = torch.zeros(2, 3, requires_grad=True)
target = torch.tensor([-100, -100])

loss = nn.CrossEntropyLoss()(logits, target)
loss.backward()
print(loss.item(), logits.grad.abs().max())

kept = (target != -100).sum()
total = nn.CrossEntropyLoss(reduction="sum")(logits, target)
print((total / kept.clamp(min=1)).item())
