import numpy as np
import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])
labels = np.array([1.0, 0.0])  # float64, as NumPy makes them

try:
    nn.BCELoss()(probabilities, torch.from_numpy(labels))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
