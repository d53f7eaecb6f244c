import numpy as np
import torch
from torch import nn

labels = torch.from_numpy(np.array([1, 2, 0, 1], dtype=np.int32))
scores = torch.tensor(
    [[0.1, 0.5, 0.4], [0.1, 0.2, 0.7], [0.3, 0.25, 0.55], [0.3, 0.4, 0.1]]
)

print(labels.dtype, "to", labels.long().dtype)
print(nn.CrossEntropyLoss()(scores, labels.long()))
