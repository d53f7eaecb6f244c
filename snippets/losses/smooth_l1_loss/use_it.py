import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(256, 4)  # the last layer of a box head
features = torch.randn(128, 256)  # 128 proposals of one image
offsets = torch.randn(128, 4) * torch.tensor([0.1, 0.1, 0.2, 0.2])  # dx, dy, dw, dh
target = offsets * torch.tensor([10.0, 10.0, 5.0, 5.0])  # about unit variance
positive = torch.arange(128) < 32  # proposals that match an object

criterion = nn.SmoothL1Loss(reduction="sum", beta=1 / 9)
prediction = model(features)  # (128, 4), float32
loss = criterion(prediction[positive], target[positive]) / len(features)
loss.backward()
print(loss)
