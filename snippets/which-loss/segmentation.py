import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(4, 3, 32, 32)
mask = torch.randint(5, (4, 32, 32))  # a class for each pixel, int64
mask[:, :2] = 255  # pixels without a class

model = nn.Conv2d(3, 5, kernel_size=3, padding=1)  # (4, 5, 32, 32)
criterion = nn.CrossEntropyLoss(ignore_index=255)
print(criterion(model(images), mask))
