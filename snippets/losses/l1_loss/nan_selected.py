import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, float("nan"), 2.0, 1.0])

present = ~target.isnan()
loss = nn.L1Loss()(prediction[present], target[present])
loss.backward()
print(f"loss:     {loss.item():.4f}")
print("gradient:", prediction.grad)
