import torch
from torch import nn

output = torch.tensor([-1.0, 2.0], requires_grad=True)
target = torch.tensor([1.0, 1.0])

loss = nn.PoissonNLLLoss(log_input=False, reduction="none")(output.relu(), target)
loss.sum().backward()
print("losses:  ", loss.detach())
print("gradient:", output.grad)
