import numpy as np
import torch
from torch import nn

labels = np.array([1, 2, 0, 1], dtype=np.int32)
logits = torch.zeros(4, 3)

for target in (
    torch.from_numpy(labels).long(),
    torch.tensor(labels, dtype=torch.int64),
):
    print(target.dtype, nn.CrossEntropyLoss()(logits, target))
