import torch
from torch import nn

rate = torch.tensor([-1.0, 2.0], requires_grad=True)  # straight from a linear layer
target = torch.tensor([1.0, 1.0])

loss = nn.PoissonNLLLoss(log_input=False)(rate, target)
loss.backward()
print("loss:    ", loss.item())
print("gradient:", rate.grad)
