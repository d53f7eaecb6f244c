import numpy as np
import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
counts = np.array([500, 300, 200])

weight = torch.from_numpy(counts.sum() / (3 * counts)).to(logits.dtype)
print(weight)
print(nn.CrossEntropyLoss(weight=weight)(logits, torch.tensor([0, 2])))
