from math import exp, log

import torch
from torch.nn import functional as F

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 2])
weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])

print("logits:", (features @ weight.T).tolist())
print("losses:", F.linear_cross_entropy(features, weight, target, reduction="none"))
first = log(exp(2) + exp(1) + exp(0)) - 2
second = log(exp(0) + exp(3) + exp(0)) - 0
print(f"by hand: {first:.4f}, {second:.4f}, mean {(first + second) / 2:.4f}")
