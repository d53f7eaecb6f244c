import numpy as np
import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.from_numpy(np.array([1.0, 1.0, 3.0]))

try:
    nn.MultiMarginLoss(weight=weight)(scores, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.MultiMarginLoss(weight=weight.float())(scores, target))
