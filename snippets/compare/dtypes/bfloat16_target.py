import torch
from torch import nn

target = torch.tensor([1000.0, 1001.0, 1002.0, 1003.0])
print(target.bfloat16().tolist())

prediction = torch.full((4,), 1000.0)
print("float32: ", nn.L1Loss()(prediction, target).item())
print("bfloat16:", nn.L1Loss()(prediction.bfloat16(), target.bfloat16()).item())
