import numpy as np
import torch
from torch import nn

prediction, target = torch.zeros(3, 5), np.ones((3, 5))

try:
    nn.L1Loss()(prediction, target)
except TypeError as error:
    print(f"TypeError: {error}")

print(nn.L1Loss()(prediction, torch.tensor(target, dtype=torch.float32)))
