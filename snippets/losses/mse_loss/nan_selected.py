import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, float("nan"), 2.0, 1.0])

present = ~target.isnan()
loss = nn.MSELoss()(prediction[present], target[present])
loss.backward()
print("loss:    ", loss.item())
print("gradient:", prediction.grad)
