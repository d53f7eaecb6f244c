import numpy as np
import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])
labels = np.array([1.0, 0.0])

print(nn.BCELoss()(probabilities, torch.from_numpy(labels).float()))
