import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([torch.nan, 2.0])

loss = nn.HuberLoss()(prediction, target)
loss.backward()
print("as it is:", loss.item(), prediction.grad)

present = ~target.isnan()
losses = nn.HuberLoss(reduction="none")(prediction, target)
print("multiplied by a mask:", (losses * present).sum().item())

prediction.grad = None
loss = nn.HuberLoss()(prediction[present], target[present])
loss.backward()
print("selected:", loss.item(), prediction.grad)
