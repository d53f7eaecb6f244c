import torch
from torch import nn

prediction = torch.tensor([0.0, 1.0, 2.0])
target = torch.tensor([1.0, 3.0, 0.0])

for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.PoissonNLLLoss(reduction=reduction)(prediction, target))
