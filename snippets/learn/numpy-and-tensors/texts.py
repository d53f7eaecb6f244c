import numpy as np
import torch

array = np.array(
    [0.1, "0.3", 0.5, 0.9]
)  # a number that was read from a file and not converted

try:
    torch.from_numpy(array)
except TypeError as error:
    print(f"TypeError: {error}")
