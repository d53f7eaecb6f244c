import torch
from torch import nn

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=1)

try:
    schedule.step()
except TypeError as error:
    print(f"TypeError: {error}")

for loss in (0.9, 0.8, 0.8, 0.8):
    schedule.step(loss)
    print(loss, schedule.get_last_lr())
