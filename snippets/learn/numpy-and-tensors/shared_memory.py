import numpy as np
import torch
from torch import nn

array = np.array([0.0, 1.0, 1.0, 1.0], dtype=np.float32)
prediction = torch.zeros(4)
shared = torch.from_numpy(array)
copied = torch.tensor(array)

array[:] = 0.0  # the buffer is filled with the next batch
print("from_numpy:  ", nn.L1Loss()(prediction, shared))
print("torch.tensor:", nn.L1Loss()(prediction, copied))
