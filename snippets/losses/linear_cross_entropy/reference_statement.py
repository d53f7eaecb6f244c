import torch
from torch.nn import functional as F

lines = F.linear_cross_entropy.__doc__.splitlines()
for line in lines:
    if "kwargs)" in line or "logits = " in line:
        print(line.strip())

features, weight, target = torch.ones(2, 5), torch.ones(3, 5), torch.tensor([0, 2])
kwargs = {"linear_bias": torch.zeros(3)}
logits = F.linear(features, weight)
try:
    F.cross_entropy(logits, target, **kwargs)
except TypeError as error:
    print(f"TypeError: {error}")
