import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))

try:
    torch.optim.SGD(
        [{"params": model.parameters()}, {"params": model[1].parameters(), "lr": 0.01}],
        lr=0.1,
    )
except ValueError as error:
    print(f"ValueError: {error}")

groups = [
    {"params": model[0].parameters()},
    {"params": model[1].parameters(), "lr": 0.01},
]
print([group["lr"] for group in torch.optim.SGD(groups, lr=0.1).param_groups])
