import warnings

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
nn.MSELoss()(model(torch.ones(4, 2)), torch.full((4, 1), 9.0)).backward()

parameters = model.parameters()  # can be read once
optimizer = torch.optim.SGD(parameters, lr=0.1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.utils.clip_grad_norm_(parameters, max_norm=1.0))
for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")

print(nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0))
