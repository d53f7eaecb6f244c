import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])
criterion = nn.L1Loss()

loss = criterion(prediction, target)
try:
    criterion.backward()
except AttributeError as error:
    print(f"AttributeError: {error}")

loss.backward()
print(prediction.grad)
