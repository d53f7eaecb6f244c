import numpy as np
import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.5], [0.1, 0.9]]).log()
labels = np.array([0, 1], dtype=np.int32)

print(nn.NLLLoss()(log_probabilities, torch.from_numpy(labels).long()))
