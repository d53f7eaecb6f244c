import torch

target = torch.tensor([1, 2, 3, 4, 5])  # five stars
above = torch.arange(4)
print("from 1:", (target[:, None] > above).int().tolist())
print("from 0:", (target[:, None] - 1 > above).int().tolist())
