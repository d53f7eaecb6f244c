import torch
from torch import nn

prediction = torch.tensor([3 + 4j, 1j], requires_grad=True)
target = torch.tensor([0j, 1j])

loss = nn.L1Loss(reduction="none")(prediction, target)
loss.sum().backward()
print("loss:    ", loss.detach())
print("gradient:", prediction.grad)
