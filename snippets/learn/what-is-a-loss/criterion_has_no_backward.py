import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
criterion = nn.L1Loss()

criterion(prediction, torch.tensor([2.0, 2.0]))
try:
    criterion.backward()
except AttributeError as error:
    print(f"AttributeError: {error}")
