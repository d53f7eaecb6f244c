import torch
from torch.nn import functional as F

lines = F.binary_cross_entropy.__doc__.splitlines()
print([line.strip() for line in lines if "repeated" in line])

probabilities, target = torch.full((4,), 0.5), torch.ones(4)
try:
    F.binary_cross_entropy(probabilities, target, weight=torch.tensor([1.0, 10.0]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
