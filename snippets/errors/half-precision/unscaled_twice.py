import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")

loss = nn.MSELoss()(model(torch.randn(4, 3)), torch.ones(4, 1))
scaler.scale(loss).backward()
scaler.unscale_(optimizer)
try:
    scaler.unscale_(optimizer)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
