import torch

target = torch.tensor([1, -1])

for dtype in (torch.bool, torch.uint8):
    print(target.to(dtype), "equal to -1:", target.to(dtype) == -1)
