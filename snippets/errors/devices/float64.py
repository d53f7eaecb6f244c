import numpy as np
import torch

device = "mps" if torch.backends.mps.is_available() else "cpu"
array = np.array([0.5, 1.5])

print(torch.from_numpy(array).dtype)
print(torch.from_numpy(array).float().to(device).dtype)
