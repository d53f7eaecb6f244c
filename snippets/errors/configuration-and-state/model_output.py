import torch
from torch import nn

torch.manual_seed(0)
model = nn.GRU(2, 1, batch_first=True)
features, target = torch.ones(1, 3, 2), torch.zeros(1, 3, 1)

for output in (model(features), {"out": model(features)[0]}):
    try:
        nn.MSELoss()(output, target)
    except AttributeError as error:
        print(f"AttributeError: {error}")

prediction, state = model(features)
print(nn.MSELoss()(prediction, target))
