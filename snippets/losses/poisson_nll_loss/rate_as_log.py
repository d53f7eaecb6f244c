import torch
from torch import nn

rate = torch.tensor(
    [10.0], requires_grad=True
)  # the expected count itself, and it is right
target = torch.tensor([10.0])

for log_input in (True, False):
    loss = nn.PoissonNLLLoss(log_input=log_input)(rate, target)
    (gradient,) = torch.autograd.grad(loss, rate)
    print(f"log_input={log_input}: loss {loss:.2f}, gradient {gradient.item():.2f}")
