import torch
from torch import nn

torch.manual_seed(0)
features, target = torch.randn(4, 3), torch.ones(4, 1)

for half in (True, False):
    model = nn.Linear(3, 1).half() if half else nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scaler = torch.amp.GradScaler("cpu")
    with torch.autocast("cpu", dtype=torch.float16):
        loss = nn.MSELoss()(model(features), target)
    scaler.scale(loss).backward()
    try:
        scaler.step(optimizer)
        print("float32 weights: step taken")
    except ValueError as error:
        print(f"ValueError: {error}")
