import torch
from torch import nn

features, target = torch.ones(2, 2), torch.tensor([-100, -100])
options = nn.LinearCrossEntropyOptions()
default = nn.LinearCrossEntropyLoss(2, 1)
chunked = nn.LinearCrossEntropyLoss(2, 1, options=options)
summed = nn.LinearCrossEntropyLoss(2, 1, options=options, reduction="sum")

default(features, target).backward()
chunked(features, target).backward()
(summed(features, target) / (target != -100).sum().clamp(min=1)).backward()
for name in ("default", "chunked", "summed"):
    print(f"{name}:", globals()[name].linear.weight.grad)
