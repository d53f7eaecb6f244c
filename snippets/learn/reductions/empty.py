import torch
from torch import nn

prediction, target = torch.ones(0), torch.zeros(0)

for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.MSELoss(reduction=reduction)(prediction, target))
