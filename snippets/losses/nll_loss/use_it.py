import math

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(20, 5), nn.LogSoftmax(dim=1))
features = torch.randn(32, 20)
target = torch.randint(5, (32,))  # class indices from 0 to 4: (32,), int64

criterion = nn.NLLLoss()
log_probabilities = model(features)  # (32, 5), float32
loss = criterion(log_probabilities, target)
loss.backward()
print(f"loss {loss:.4f}, ln 5 = {math.log(5):.4f}")
