import numpy as np
import torch

holes = np.array([0.1, 0.3, None, 0.9])
texts = np.array([0.1, "0.3", 0.5, 0.9])
array = np.array([0.1, 0.3, 0.5, 0.9])

print(torch.from_numpy(holes.astype(np.float32)))
print(torch.from_numpy(texts.astype(np.float32)))
print(torch.from_numpy(array[::-1].copy()))
