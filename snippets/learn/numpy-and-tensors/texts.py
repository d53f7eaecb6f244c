import numpy as np
import torch

array = np.array([0.1, "0.3", 0.5, 0.9])  # one number was read as text

try:
    torch.from_numpy(array)
except TypeError as error:
    print(f"TypeError: {error}")

print(torch.from_numpy(array.astype(np.float32)))
