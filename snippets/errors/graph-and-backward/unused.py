import torch
from torch import nn

weight = torch.tensor([2.0], requires_grad=True)
unused = torch.tensor([1.0], requires_grad=True)
loss = nn.MSELoss()(weight * 3, torch.tensor([6.5]))

try:
    torch.autograd.grad(loss, [weight, unused], retain_graph=True)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(torch.autograd.grad(loss, [weight, unused], allow_unused=True))
