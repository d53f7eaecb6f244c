import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(
    2, 3, reduction="sum", options=nn.LinearCrossEntropyOptions()
)
target = torch.tensor([-100, -100])

loss = criterion(torch.ones(2, 2), target) / (target != -100).sum().clamp(min=1)
loss.backward()
print(loss.item(), criterion.linear.weight.grad.tolist())
