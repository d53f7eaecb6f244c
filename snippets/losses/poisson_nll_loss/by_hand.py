import math

import torch
from torch import nn

prediction = torch.tensor([0.0, 1.0, 2.0])
target = torch.tensor([1.0, 3.0, 0.0])

print("expected counts:", prediction.exp())
print("losses:         ", nn.PoissonNLLLoss(reduction="none")(prediction, target))
print("mean:           ", round((1 + (math.e - 3) + math.e**2) / 3, 4))
