import numpy as np
import torch
from torch import nn

counts = np.array([500, 300, 200])  # of the classes in the training set
double = torch.from_numpy(counts.sum() / (3 * counts))  # float64, as NumPy counts

for dtype, weight in ((torch.float32, double), (torch.bfloat16, double.float())):
    try:
        nn.CrossEntropyLoss(weight=weight)(
            torch.zeros(2, 3, dtype=dtype), torch.tensor([0, 2])
        )
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
