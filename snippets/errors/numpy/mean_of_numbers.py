import numpy as np
import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])

losses = [nn.L1Loss()(prediction, target), nn.MSELoss()(prediction, target)]
try:
    np.mean([loss.item() for loss in losses]).backward()
except AttributeError as error:
    print(f"AttributeError: {error}")

torch.stack(losses).mean().backward()
print(prediction.grad)
