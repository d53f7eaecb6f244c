import numpy as np
import torch

array = np.array([0.1, 0.3, None, 0.9])  # a missing value

try:
    torch.from_numpy(array)
except TypeError as error:
    print(f"TypeError: {error}")

print(torch.from_numpy(array.astype(np.float32)))
