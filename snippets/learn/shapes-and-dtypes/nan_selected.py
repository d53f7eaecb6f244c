import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([torch.nan, 2.0])

present = ~target.isnan()
loss = nn.HuberLoss()(prediction[present], target[present])
loss.backward()
print(loss.item(), prediction.grad)
