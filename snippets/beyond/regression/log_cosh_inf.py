import math

import torch

for name, loss in {
    "error.cosh().log()": lambda error: error.cosh().log(),
    "stable": lambda error: error.abs() + (torch.expm1(-2 * error.abs()) / 2).log1p(),
}.items():
    error = torch.tensor(100.0, requires_grad=True)
    value = loss(error)
    value.backward()
    print(f"{name}: loss {value.item():.4f}, gradient {error.grad.item():.4f}")
print(f"100 - ln 2 = {100 - math.log(2):.4f}")
