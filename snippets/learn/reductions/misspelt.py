import torch
from torch import nn

criterion = nn.MSELoss(reduction="avg")  # does not raise
try:
    criterion(torch.ones(2), torch.zeros(2))
except ValueError as error:
    print(f"ValueError: {error}")

print(nn.MSELoss(reduction="mean")(torch.ones(2), torch.zeros(2)))
