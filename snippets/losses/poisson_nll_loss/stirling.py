import torch
from torch import nn
from torch.distributions import Poisson

print(
    [
        line.strip()
        for line in nn.PoissonNLLLoss.__doc__.splitlines()
        if "approximated with" in line
    ]
)

criterion = nn.PoissonNLLLoss(log_input=False, full=True, reduction="none")
rate = torch.tensor([2.0, 3.0, 10.0], dtype=torch.float64)
target = torch.tensor([2.0, 5.0, 10.0], dtype=torch.float64)
print("torch:", criterion(rate, target))
print("exact:", -Poisson(rate).log_prob(target))
