import numpy as np
import torch
from torch import nn

prediction = torch.tensor([0.1, 0.3, 0.5, 0.9], requires_grad=True)
target = torch.from_numpy(np.array([0.0, 1.0, 1.0, 1.0]))  # float64

try:
    nn.HuberLoss()(prediction, target).backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

nn.HuberLoss()(prediction, target.float()).backward()
print(prediction.grad)
