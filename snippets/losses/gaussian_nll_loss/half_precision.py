import torch
from torch import nn

prediction, target = torch.tensor([0.0]), torch.tensor([1.0])
variance = torch.tensor([1e-6])

print("float32:", nn.GaussianNLLLoss()(prediction, target, variance).item())
print(
    "float16:",
    nn.GaussianNLLLoss()(prediction.half(), target.half(), variance.half()).item(),
)
