import re

import torch
from torch.nn import functional as F

documentation = " ".join(F.cross_entropy.__doc__.split())
print(re.search("the sum of the output .* elements in the output", documentation)[0])

weight = torch.tensor([1.0, 1.0, 3.0])
for target in (torch.tensor([0, 2]), torch.tensor([0, -100])):
    mean = F.cross_entropy(torch.zeros(2, 3), target, weight=weight)
    total = F.cross_entropy(torch.zeros(2, 3), target, weight=weight, reduction="sum")
    print(f"target {target.tolist()}: divided by {total / mean:.0f}")
