import warnings

import torch
from torch import nn

warnings.simplefilter("always")
for schedule_first in (True, False):
    weight = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([weight], lr=0.1)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
    steps = [schedule, optimizer] if schedule_first else [optimizer, schedule]
    nn.MSELoss()(weight, torch.zeros(1)).backward()
    with warnings.catch_warnings(record=True) as caught:
        for each in steps:
            each.step()
    for warning in caught:
        print("UserWarning:", str(warning.message).split(". ")[0] + ".")
    print(f"schedule first: {schedule_first}, weight {weight.item():.2f}")
