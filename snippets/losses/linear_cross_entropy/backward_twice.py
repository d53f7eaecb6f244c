import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(5, 10, options=nn.LinearCrossEntropyOptions())
loss = criterion(torch.randn(4, 5), torch.tensor([0, 1, 2, 9]))

loss.backward(retain_graph=True)
try:
    loss.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
