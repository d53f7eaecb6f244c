import math

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 5))  # no softmax
features = torch.randn(32, 20)
target = torch.randint(5, (32,))  # class indices from 0 to 4: (32,), int64

criterion = nn.CrossEntropyLoss()
logits = model(features)  # (32, 5), float32
loss = criterion(logits, target)
loss.backward()
print(f"loss {loss:.4f}, ln 5 = {math.log(5):.4f}")
