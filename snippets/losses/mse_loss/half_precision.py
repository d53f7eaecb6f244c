import torch
from torch import nn

prediction, target = torch.tensor([300.0]), torch.tensor([0.0])

for dtype in (torch.float16, torch.bfloat16, torch.float32):
    print(dtype, nn.MSELoss()(prediction.to(dtype), target.to(dtype)).item())
print("largest float16:", torch.finfo(torch.float16).max)

with torch.autocast("cpu", dtype=torch.float16):
    print("autocast:", nn.MSELoss()(prediction.half(), target.half()))
