import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

print("L1Loss:", nn.L1Loss()(prediction, target).item())
print("half of MSELoss:", nn.MSELoss()(prediction, target).item() / 2)
for beta in (0.0, 0.01, 1.0, 100.0, 1e6):
    loss = nn.SmoothL1Loss(beta=beta)(prediction, target).item()
    print(f"beta {beta:g}: loss {loss:.6f}, beta × loss {beta * loss:.6f}")
