import numpy as np
import torch
from torch import nn

labels = np.array([0.0, 0.0, 0.0, 1.0])
negatives_per_positive = (labels == 0).sum() / (labels == 1).sum()

try:
    nn.BCEWithLogitsLoss(pos_weight=negatives_per_positive)
except TypeError as error:
    print(f"TypeError: {error}")

weight = torch.tensor(negatives_per_positive, dtype=torch.float32)
target = torch.tensor(labels, dtype=torch.float32)
print(nn.BCEWithLogitsLoss(pos_weight=weight)(torch.zeros(4), target))
