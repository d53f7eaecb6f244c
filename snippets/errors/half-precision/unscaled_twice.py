import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for each in (True, False):  # after each of two micro-batches, or after the last
    scaler = torch.amp.GradScaler("cpu")
    optimizer.zero_grad()
    try:
        for last in (False, True):
            loss = nn.MSELoss()(model(torch.randn(4, 3)), torch.ones(4, 1)) / 2
            scaler.scale(loss).backward()
            if each or last:
                scaler.unscale_(optimizer)
        scaler.step(optimizer)
        scaler.update()
        print("after the last: step taken")
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
