import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
features = torch.from_numpy(np.ones((4, 3)))  # float64
target = torch.from_numpy(np.ones((4, 1)))

try:
    model(features)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

loss = nn.MSELoss()(model(features.float()), target.float())
print(loss.dtype)
