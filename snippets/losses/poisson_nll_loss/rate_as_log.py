import torch
from torch import nn

expected = torch.tensor([10.0], requires_grad=True)  # the right count, from softplus
target = torch.tensor([10.0])

for log_input in (True, False):
    loss = nn.PoissonNLLLoss(log_input=log_input)(expected, target)
    (gradient,) = torch.autograd.grad(loss, expected)
    print(f"log_input={log_input}: loss {loss:.2f}, gradient {gradient.item():.2f}")
