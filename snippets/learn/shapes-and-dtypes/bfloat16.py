import torch
from torch import nn

prediction = torch.tensor([1000.0, 1000.0], dtype=torch.bfloat16, requires_grad=True)
target = torch.tensor([1001.0, 1003.0])  # float32, as in most data sets

try:
    nn.HuberLoss()(prediction, target).backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("in bfloat16:", nn.HuberLoss()(prediction, target.to(prediction.dtype)))
print("the target: ", target.to(prediction.dtype))
print("in float32: ", nn.HuberLoss()(prediction.float(), target))
