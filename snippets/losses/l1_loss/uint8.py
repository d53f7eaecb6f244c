import torch
from torch import nn

image = torch.tensor([0, 255], dtype=torch.uint8)
other = torch.tensor([1, 254], dtype=torch.uint8)  # each pixel differs by 1

criterion = nn.L1Loss(reduction="none")
print("uint8:", criterion(image, other))
print("float:", criterion(image.float(), other.float()))
