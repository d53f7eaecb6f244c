import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.1)

for unscale, update in ((True, False), (False, False), (True, True)):
    scaler = torch.amp.GradScaler("cpu")
    try:
        for _ in range(2):
            optimizer.zero_grad()
            scaler.scale(nn.MSELoss()(weight, torch.zeros(1))).backward()
            if unscale:
                scaler.unscale_(optimizer)
            scaler.step(optimizer)
            if update:
                scaler.update()
        print("with update(): two steps")
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
