import numpy as np
import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.5], [0.1, 0.9]]).log()
labels = np.array([0, 1], dtype=np.int32)

for target in (torch.from_numpy(labels), torch.tensor([0.0, 1.0])):
    try:
        nn.NLLLoss()(log_probabilities, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
