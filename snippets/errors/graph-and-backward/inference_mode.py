import torch
from torch import nn

torch.manual_seed(0)
encoder, head = nn.Linear(2, 3), nn.Linear(3, 1)
inputs, target = torch.ones(4, 2), torch.zeros(4, 1)

with torch.inference_mode():
    features = encoder(inputs)
try:
    nn.MSELoss()(head(features), target).backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

with torch.no_grad():
    features = encoder(inputs)
nn.MSELoss()(head(features), target).backward()
print("the head has a gradient:", head.weight.grad is not None)
