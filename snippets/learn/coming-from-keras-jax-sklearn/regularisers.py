import torch
from torch import nn

torch.manual_seed(0)
inputs, target = torch.randn(16, 3), torch.randn(16, 1)
for name, penalty, decay in (
    ("neither", 0.0, 0.0),
    ("penalty", 0.1, 0.0),
    ("weight_decay", 0.0, 0.2),
):
    torch.manual_seed(1)
    model = nn.Linear(3, 1)
    groups = [
        {"params": [model.weight], "weight_decay": decay},
        {"params": [model.bias]},
    ]
    optimizer = torch.optim.SGD(groups, lr=0.1)
    loss = nn.MSELoss()(model(inputs), target)
    (loss + penalty * model.weight.square().sum()).backward()
    optimizer.step()
    print(f"{name + ':':13}", model.weight.detach(), model.bias.detach())
