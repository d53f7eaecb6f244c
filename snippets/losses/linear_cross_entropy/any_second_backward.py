import torch
from torch import nn

text = nn.LinearCrossEntropyLoss.__doc__.splitlines()
print(*[line.strip() for line in text if "any second" in line])

options = nn.LinearCrossEntropyOptions()
criterion = nn.LinearCrossEntropyLoss(5, 10, reduction="none", options=options)
loss = criterion(torch.ones(4, 5), torch.tensor([0, 1, 2, 9])).mean()
loss.backward(retain_graph=True)
loss.backward()
print("no error")
