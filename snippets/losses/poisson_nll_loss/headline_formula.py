import math

import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.PoissonNLLLoss.__doc__.splitlines()
        if "(\\text{input}, \\text{target}) =" in line
    ]
)

prediction, target = torch.tensor([2.0]), torch.tensor([3.0])
print(
    "the formula:          ",
    round(2 - 3 * math.log(2) + math.log(math.factorial(3)), 4),
)
print(
    "log_input=False, full:",
    round(nn.PoissonNLLLoss(log_input=False, full=True)(prediction, target).item(), 4),
)
print(
    "as constructed:       ", round(nn.PoissonNLLLoss()(prediction, target).item(), 4)
)
