import torch
from torch import nn

weight = torch.tensor([1.0], requires_grad=True)
nn.MSELoss()(weight * 3, torch.tensor([6.0])).backward()

try:
    weight -= 0.05 * weight.grad
except RuntimeError as error:
    print(f"RuntimeError: {error}")

with torch.no_grad():
    weight -= 0.05 * weight.grad
weight.grad = None  # what zero_grad() does
print(weight)
