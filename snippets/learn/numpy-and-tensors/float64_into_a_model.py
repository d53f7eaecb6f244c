import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
features = torch.from_numpy(np.ones((4, 3)))

try:
    model(features)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
