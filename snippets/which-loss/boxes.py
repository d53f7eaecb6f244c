import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(2, 100, 64)  # 2 images, 100 anchor boxes
target = torch.randn(2, 100, 4)  # offsets from each anchor to its box
matched = torch.rand(2, 100) < 0.1  # the anchors that have a box

model = nn.Linear(64, 4)
criterion = nn.SmoothL1Loss(reduction="sum", beta=1 / 9)
loss = criterion(model(features)[matched], target[matched])
print(loss / matched.sum().clamp(min=1))
