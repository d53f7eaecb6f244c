import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
features, target = torch.randn(4, 3), torch.ones(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for unscale in (False, True):
    optimizer.zero_grad()
    scaler = torch.amp.GradScaler("cpu")
    scaler.scale(nn.MSELoss()(model(features), target)).backward()
    if unscale:
        scaler.unscale_(optimizer)
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    scaler.step(optimizer)  # calls unscale_ if that was not done
    left = nn.utils.get_total_norm([p.grad for p in model.parameters()])
    print(f"unscale_ first: {unscale}, norm {norm:.1f}, after clipping {left:.5f}")
