import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
features = torch.from_numpy(np.ones((4, 3))).float()
target = torch.from_numpy(np.ones((4, 1))).float()

loss = nn.MSELoss()(model(features), target)
print("features:", features.dtype, "loss:", loss.dtype)
