import torch
from torch import nn

torch.manual_seed(0)
features, target = torch.randn(8, 2), torch.randn(8, 1)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 4))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(3, 1)  # a new head, after the optimizer was made

for name in ("before:", "after: "):
    old = model[2].weight.clone()
    nn.MSELoss()(model(features), target).backward()
    optimizer.step()
    held = {
        id(weight) for group in optimizer.param_groups for weight in group["params"]
    }
    missing = [n for n, weight in model.named_parameters() if id(weight) not in held]
    print(name, "missing:", missing, "head trained:", not model[2].weight.equal(old))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
