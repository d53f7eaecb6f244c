import torch
from torch import nn

prediction = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
target = torch.tensor([0.0, 0.0, float("nan")])
known = ~target.isnan()

loss = nn.MSELoss()(prediction[known], target[known])
loss.backward()
print("loss:    ", loss.item())
print("gradient:", prediction.grad)
