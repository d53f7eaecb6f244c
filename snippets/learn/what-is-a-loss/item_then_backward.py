import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)

loss = nn.L1Loss()(prediction, torch.tensor([2.0, 2.0])).item()
try:
    loss.backward()
except AttributeError as error:
    print(f"AttributeError: {error}")
