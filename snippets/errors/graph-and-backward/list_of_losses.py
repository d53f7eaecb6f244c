import warnings

import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])
losses = [nn.L1Loss()(prediction, target), nn.MSELoss()(prediction, target)]

warnings.simplefilter("ignore")  # of a tensor that becomes a number
try:
    torch.tensor(losses).mean().backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

torch.stack(losses).mean().backward()
print("stack:", prediction.grad)
