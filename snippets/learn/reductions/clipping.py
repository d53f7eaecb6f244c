import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

for reduction in ("mean", "sum"):
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    criterion, clipped = nn.MSELoss(reduction=reduction), 0
    for _ in range(200):
        inputs = torch.randn(64, 3)
        optimizer.zero_grad()
        criterion(model(inputs), inputs.sum(dim=1, keepdim=True)).backward()
        clipped += int(clip_grad_norm_(model.parameters(), max_norm=1.0) > 1.0)
        optimizer.step()
    print(f"{reduction}: clipped in {clipped} of 200 steps")
