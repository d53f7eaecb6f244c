import textwrap
import warnings

import torch
from torch import nn

zero, one = torch.zeros(1), torch.ones(1)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_position = nn.PoissonNLLLoss(False, False, 0.01)
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 88))
by_name = nn.PoissonNLLLoss(log_input=False, eps=0.01)
for name, criterion in (("position", by_position), ("name", by_name)):
    print(f"by {name}: eps {criterion.eps}, loss {criterion(zero, one):.4f}")
