import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])

try:
    loss = nn.L1Loss(prediction, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

criterion = nn.L1Loss()  # once, with the options
print(criterion(prediction, target))  # for each batch, with the tensors
