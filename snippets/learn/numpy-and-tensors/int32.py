import numpy as np
import torch
from torch import nn

labels = np.array([1, 2, 0, 1], dtype=np.int32)
target = torch.from_numpy(labels)
logits = torch.zeros(4, 3)

try:
    nn.CrossEntropyLoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
