import numpy as np
import torch
from torch import nn

labels = np.array([1, 2, 0, 1])
target = torch.from_numpy(labels)
logits = torch.zeros(4, 3)

print("target:", target.dtype)
print("loss:  ", nn.CrossEntropyLoss()(logits, target))
