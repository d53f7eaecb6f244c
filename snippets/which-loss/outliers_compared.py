import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
right = features @ torch.tensor([[1.0], [-2.0], [0.5]]) + 4.0
target = right.clone()
target[0] = 999.0  # a wrong label

for criterion in (nn.MSELoss(), nn.HuberLoss(), nn.SmoothL1Loss(), nn.L1Loss()):
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        optimizer.zero_grad()
        criterion(model(features), target).backward()
        optimizer.step()
    error = (model(features) - right)[1:].abs().mean()
    print(f"{type(criterion).__name__}: mean error on the right labels {error:.2f}")
