import torch
from torch import nn

lines = nn.GaussianNLLLoss.__doc__.splitlines()
print([line.strip() for line in lines if "scalar value" in line])

prediction, target = torch.zeros(2, 3), torch.ones(2, 3)
variance = torch.tensor(4.0, requires_grad=True)
criterion = nn.GaussianNLLLoss()
try:
    criterion(prediction, target, variance)
except ValueError as error:
    print(f"ValueError: {error}")

print("expanded:     ", criterion(prediction, target, variance.expand(2, 3)).item())
print("one dimension:", criterion(prediction[0], target[0], variance).item())
print("Python float: ", criterion(prediction, target, 4.0).item())
