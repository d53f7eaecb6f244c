import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5], requires_grad=True)
target = torch.tensor([2.0, 2.0])

losses = nn.MSELoss(reduction="none")(prediction, target)
try:
    losses.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
try:
    losses.item()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
