import torch
from torch import nn

prediction = torch.tensor([0.1, 0.3, 0.5, 0.9], requires_grad=True)
target = torch.tensor([0.0, 1.0, 1.0, 1.0])

loss = nn.L1Loss()(prediction.clamp(0.2, 0.8), target)
loss.backward()
print(prediction.grad)
