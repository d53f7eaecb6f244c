import torch
from torch import nn

expected = torch.tensor([10.0, 1000.0], requires_grad=True)
target = torch.tensor([12.0, 1002.0])

poisson = nn.PoissonNLLLoss(log_input=False, reduction="sum")
for criterion in (nn.MSELoss(reduction="sum"), poisson):
    (gradient,) = torch.autograd.grad(criterion(expected, target), expected)
    print(f"{type(criterion).__name__}:", gradient)
