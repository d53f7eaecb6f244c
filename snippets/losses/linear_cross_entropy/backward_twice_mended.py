import torch
from torch import nn

options = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
criterion = nn.LinearCrossEntropyLoss(5, 10, options=options)
loss = criterion(torch.randn(4, 5), torch.tensor([0, 1, 2, 9]))

loss.backward(retain_graph=True)
once = criterion.linear.weight.grad.clone()
loss.backward()
print("twice the gradient:", torch.allclose(criterion.linear.weight.grad, 2 * once))
