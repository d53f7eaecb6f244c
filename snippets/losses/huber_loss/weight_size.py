import torch
from torch.nn import functional as F

print(
    [
        line.strip()
        for line in F.huber_loss.__doc__.splitlines()
        if "each sample" in line
    ]
)

prediction, target = torch.ones(2, 3), torch.zeros(2, 3)
weight = torch.tensor([[1.0], [3.0]])  # one weight for each sample

try:
    F.huber_loss(prediction, target, weight=weight)
except ValueError as error:
    print(f"ValueError: {error}")
