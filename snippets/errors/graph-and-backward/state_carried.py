import torch
from torch import nn

torch.manual_seed(0)
model = nn.RNNCell(2, 3)
criterion = nn.MSELoss()
state, target = torch.zeros(1, 3), torch.ones(1, 3)

try:
    for features in torch.randn(4, 1, 2):
        state = model(features, state)
        criterion(state, target).backward()  # at step 2, through step 1 again
except RuntimeError as error:
    print(f"RuntimeError: {error}")
