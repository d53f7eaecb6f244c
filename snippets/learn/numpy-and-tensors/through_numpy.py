import numpy as np
import torch
from torch import nn

prediction = torch.tensor([0.1, 0.3, 0.5, 0.9], requires_grad=True)
target = torch.tensor([0.0, 1.0, 1.0, 1.0])

clipped = torch.from_numpy(np.clip(prediction.detach().numpy(), 0.2, 0.8))
try:
    nn.L1Loss()(clipped, target).backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

nn.L1Loss()(prediction.clamp(0.2, 0.8), target).backward()
print(prediction.grad)
