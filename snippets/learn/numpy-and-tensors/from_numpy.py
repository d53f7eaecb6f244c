import numpy as np
import torch
from torch import nn

prediction = torch.from_numpy(np.array([0.1, 0.3, 0.5, 0.9]))
target = torch.from_numpy(np.array([0, 1, 1, 1]))

print(nn.L1Loss()(prediction, target))
