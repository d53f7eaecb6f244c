from math import exp, log

import torch
from torch.nn import functional as F

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 2])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])

print("logits:", (features @ linear_weight.T).tolist())
print(
    "losses:", F.linear_cross_entropy(features, linear_weight, target, reduction="none")
)
print(
    "mean:  ",
    ((log(exp(2) + exp(1) + exp(0)) - 2) + (log(exp(0) + exp(3) + exp(0)) - 0)) / 2,
)
