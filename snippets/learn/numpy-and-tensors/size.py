import numpy as np
import torch

array = np.zeros((3, 5))
tensor = torch.zeros(3, 5)

print("array.size:   ", array.size)
print("tensor.size():", tensor.size())
print("array.shape:  ", array.shape)
print("tensor.shape: ", tensor.shape)
