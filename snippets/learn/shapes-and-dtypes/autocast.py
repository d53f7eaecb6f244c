import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.constant_(model.bias, 1000.0)
target = torch.tensor([[1001.0], [1003.0]])

with torch.autocast("cpu", dtype=torch.bfloat16):
    prediction = model(torch.ones(2, 1))
    print("prediction:        ", prediction.dtype)
    print("target as it is:   ", nn.HuberLoss()(prediction, target))
    converted = target.to(prediction.dtype)
    print("target in bfloat16:", nn.HuberLoss()(prediction, converted))
