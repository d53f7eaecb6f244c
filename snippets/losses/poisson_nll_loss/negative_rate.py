import torch
from torch import nn
from torch.nn import functional as F

output = torch.tensor([-1.0, 2.0], requires_grad=True)  # of a linear layer
target = torch.tensor([1.0, 1.0])
criterion = nn.PoissonNLLLoss(log_input=False)

for name, expected in (
    ("linear", output),
    ("relu", output.relu()),
    ("softplus", F.softplus(output)),
):
    loss = criterion(expected, target)
    print(f"{name}: loss {loss:.4f}, gradient", *torch.autograd.grad(loss, output))
