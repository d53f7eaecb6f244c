import torch
from torch import nn

inputs, target = torch.tensor([1.0, 2.0, 3.0, 4.0]), torch.zeros(4)
weight = torch.ones(1, requires_grad=True)
criterion = nn.MSELoss()

criterion(weight * inputs, target).backward()
print("one batch of 4:", weight.grad)

weight.grad = None
for part, part_target in zip(inputs.split(2), target.split(2), strict=True):
    criterion(weight * part, part_target).backward()
print("two parts of 2:", weight.grad)
