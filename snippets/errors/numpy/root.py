import numpy as np
import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
loss = nn.MSELoss()(prediction, torch.tensor([2.0, 2.0]))

try:
    np.sqrt(loss)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

loss.sqrt().backward()
print(prediction.grad)
