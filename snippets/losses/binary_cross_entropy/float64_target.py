import numpy as np
import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])
target = torch.from_numpy(np.array([1.0, 0.0]))  # float64

try:
    nn.BCELoss()(probabilities, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.BCELoss()(probabilities, target.to(probabilities.dtype)))
