import numpy as np
import torch

array = np.array([0.1, 0.3, 0.5, 0.9])

try:
    torch.from_numpy(array[::-1])
except ValueError as error:
    print(f"ValueError: {error}")

print(torch.from_numpy(array[::-1].copy()))
