import math
import textwrap

import torch
from torch.nn import functional as F

lines = torch.nn.PoissonNLLLoss.__doc__.splitlines()
line = next(line.strip() for line in lines if "{target}) =" in line)
print(*textwrap.wrap(line, 88), sep="\n")

two, three = torch.tensor([2.0]), torch.tensor([3.0])
print(f"the formula: {2 - 3 * math.log(2) + math.log(math.factorial(3)):.4f}")
full = F.poisson_nll_loss(two, three, log_input=False, full=True)
print(f"log_input=False, full=True: {full:.4f}")
print(f"by default: {F.poisson_nll_loss(two, three):.4f}")
