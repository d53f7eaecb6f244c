import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # the warning is lost in a log
torch.manual_seed(0)
features = torch.tensor([[-1.0], [0.0], [1.0]])
target = torch.tensor([1.0, 3.0, 5.0])

for name, shaped in ("(3,):  ", target), ("(3, 1):", target.unsqueeze(1)):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = nn.MSELoss()(model(features), shaped)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    numbers = [round(number, 2) for number in model(features).flatten().tolist()]
    print(f"target {name} loss {loss:.2f}, predictions {numbers}")
