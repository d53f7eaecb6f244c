import torch
from torch import nn

for dtype in (torch.uint8, torch.int64):
    prediction = torch.tensor([1, 4], dtype=dtype)
    target = torch.tensor([2, 2], dtype=dtype)
    try:
        nn.L1Loss()(prediction, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

print("int64, sum:", nn.L1Loss(reduction="sum")(prediction, target))
print("fixed:", nn.L1Loss()(prediction.float(), target.float()))
