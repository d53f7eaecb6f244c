import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([torch.nan, 2.0])

loss = nn.HuberLoss()(prediction, target)
loss.backward()
print(loss.item(), prediction.grad)
