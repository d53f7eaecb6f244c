import numpy as np
import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])

losses = [nn.L1Loss()(prediction, target) for _ in range(3)]
try:
    np.mean(losses)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(np.mean([loss.item() for loss in losses]))
