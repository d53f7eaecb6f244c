import numpy as np
import torch

errors = torch.tensor([1.0, -2.0])

try:
    np.mean(errors)
except TypeError as error:
    print(f"TypeError: {error}")

print(errors.mean(), np.mean(errors.numpy()))
