import torch
from torch import nn

prediction = torch.tensor([300.0], dtype=torch.float16)
target = torch.tensor([0.0], dtype=torch.float16)

with torch.autocast("cpu", dtype=torch.float16):
    print(nn.MSELoss()(prediction, target))
print(nn.MSELoss()(prediction.float(), target.float()))
