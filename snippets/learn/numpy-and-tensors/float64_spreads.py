import numpy as np
import torch
from torch import nn

prediction = torch.tensor([0.1, 0.3, 0.5, 0.9])
target = torch.from_numpy(np.array([0.0, 1.0, 1.0, 1.0]))

print("prediction:", prediction.dtype)
print("target:    ", target.dtype)
print("loss:      ", nn.L1Loss()(prediction, target).dtype)
