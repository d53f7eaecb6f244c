import torch
from torch import nn

logits = torch.zeros(2, 3, requires_grad=True)
criterion = nn.CrossEntropyLoss(weight=torch.tensor([0.0, 1.0, 1.0]))

loss = criterion(logits, torch.tensor([0, 0]))
loss.backward()
print(loss.item(), logits.grad.tolist())
