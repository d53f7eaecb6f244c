import numpy as np
import torch
from torch import nn

prediction = torch.tensor([0.1, 0.3, 0.5, 0.9], requires_grad=True)
target = torch.from_numpy(np.array([0.0, 1.0, 1.0, 1.0]))

loss = nn.HuberLoss()(prediction, target)
try:
    loss.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
