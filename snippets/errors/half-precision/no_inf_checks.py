import torch
from torch import nn

weight, unused = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([unused], lr=0.1)
scaler = torch.amp.GradScaler("cpu")

scaler.scale(nn.MSELoss()(weight, torch.zeros(1))).backward()
for call in (lambda: scaler.step(optimizer), scaler.update):
    try:
        call()
    except AssertionError as error:
        print(f"AssertionError: {error}")

optimizer = torch.optim.SGD([weight], lr=0.1)
scaler.step(optimizer)
scaler.update()
print(f"the right optimizer: {weight.item():.1f}")
