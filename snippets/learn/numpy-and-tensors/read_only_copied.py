import numpy as np
import torch

array = np.frombuffer(b"\x00\x01\x01\x01", dtype=np.uint8)

print(torch.from_numpy(array.copy()))
