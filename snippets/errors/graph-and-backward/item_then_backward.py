import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])

loss = nn.L1Loss()(prediction, target).item()
try:
    loss.backward()
except AttributeError as error:
    print(f"AttributeError: {error}")

loss = nn.L1Loss()(prediction, target)
loss.backward()
print("for the log:", loss.item())
