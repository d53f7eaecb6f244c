import numpy as np
import torch
from torch import nn

logits = torch.zeros(4, 3)
labels = np.array([1, 2, 0, 1], dtype=np.int32)
target = torch.from_numpy(labels)

try:
    nn.CrossEntropyLoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.CrossEntropyLoss()(logits, target.long()))
print("here, without a dtype:", np.array([1, 2, 0, 1]).dtype)
