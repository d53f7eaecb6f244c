import torch

target = torch.tensor([0.0, 1.0, 1.0, 1.0])
array = target.numpy()

array[0] = 5.0
print(array, array.dtype)
print(target)
