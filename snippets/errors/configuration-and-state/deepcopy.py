import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
loss = nn.MSELoss()(model(torch.ones(2, 1)), torch.zeros(2, 1))

model.last_loss = loss  # for the log
try:
    copy.deepcopy(model)
except RuntimeError as error:
    print(f"RuntimeError: {str(error).split('.  ')[0]}.")

model.last_loss = loss.item()
print(type(copy.deepcopy(model)).__name__)
