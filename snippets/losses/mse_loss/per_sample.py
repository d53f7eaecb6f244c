import torch
from torch import nn

image = torch.zeros(16, 3, 32, 32)
reconstruction = torch.full((16, 3, 32, 32), 0.5)  # every value is off by a half

print("mean:", nn.MSELoss()(reconstruction, image).item())
total = nn.MSELoss(reduction="sum")(reconstruction, image)
print("sum for each image:", (total / len(image)).item())
