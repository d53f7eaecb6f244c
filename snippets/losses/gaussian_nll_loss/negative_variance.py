import torch
from torch import nn
from torch.nn import functional as F

prediction, target = torch.zeros(2), torch.ones(2)
output = torch.tensor([0.5, -1.0])  # of a linear layer
criterion = nn.GaussianNLLLoss()

try:
    criterion(prediction, target, output)
except ValueError as error:
    print(f"ValueError: {error}")

print("exp:     ", criterion(prediction, target, output.exp()))
print("softplus:", criterion(prediction, target, F.softplus(output)))
