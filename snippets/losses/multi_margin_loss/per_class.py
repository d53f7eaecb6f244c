import torch
from torch.nn import functional as F

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])
for line in F.multi_margin_loss.__doc__.splitlines():
    if "Weights for each" in line:
        print(line.strip())

weight = torch.tensor([1.0, 3.0])  # one for each of two samples
try:
    F.multi_margin_loss(scores, target, weight=weight)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
