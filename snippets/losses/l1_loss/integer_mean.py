import torch
from torch import nn

for dtype in (torch.int64, torch.uint8):
    prediction = torch.tensor([1, 4], dtype=dtype)
    target = torch.tensor([2, 2], dtype=dtype)
    try:
        nn.L1Loss()(prediction, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
