import torch
from torch import nn
from torch.distributions import Poisson

lines = nn.PoissonNLLLoss.__doc__.splitlines()
print([line.strip() for line in lines if "approximated with" in line])

criterion = nn.PoissonNLLLoss(log_input=False, full=True, reduction="none")
expected = torch.tensor([2.0, 3.0, 10.0], dtype=torch.float64)
target = torch.tensor([2.0, 5.0, 10.0], dtype=torch.float64)
print("torch:", criterion(expected, target))
print("exact:", -Poisson(expected).log_prob(target))
