import torch
from torch import nn

for line in nn.MultiMarginLoss.__doc__.splitlines():
    if "^p}{" in line and "w[y]" not in line:
        print(line.strip())

target = torch.tensor([0, 0])
for C in (2, 4, 8):
    scores = torch.full((2, C), -9.0)  # far below the margin
    scores[:, :2] = torch.tensor([1.0, 2.0])
    print(f"{C} classes:", nn.MultiMarginLoss(reduction="none")(scores, target))
