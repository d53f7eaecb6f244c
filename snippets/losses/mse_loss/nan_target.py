import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, float("nan"), 2.0, 1.0])

loss = nn.MSELoss()(prediction, target)
loss.backward()
print("loss:    ", loss.item())
print("gradient:", prediction.grad)
