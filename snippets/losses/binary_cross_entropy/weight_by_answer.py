import torch
from torch.nn import functional as F

probabilities = torch.tensor([0.5, 0.5, 0.5, 0.5])
target = torch.tensor([1.0, 0.0, 0.0, 0.0])

weight = torch.where(target == 1, 3.0, 1.0)  # 3 for each yes, 1 for each no
print(F.binary_cross_entropy(probabilities, target, weight=weight, reduction="none"))
