import warnings

import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.1)
schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**127)  # overflows at once

scaler.scale(nn.MSELoss()(weight, torch.zeros(1))).backward()
before = scaler.get_scale()
scaler.step(optimizer)  # skips the step of the optimizer
scaler.update()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    schedule.step()
print(f"{caught[0].category.__name__}: {str(caught[0].message).split('. ')[0]}.")
print("step skipped:", scaler.get_scale() < before, "weight:", weight.item())
