import torch
from torch import nn

torch.manual_seed(0)
model = nn.RNNCell(2, 3)
state = torch.zeros(1, 3)

try:
    for features in torch.ones(2, 1, 2):
        state = model(features, state)
        nn.MSELoss()(
            state, torch.ones(1, 3)
        ).backward()  # the second time, it goes through the first step again
except RuntimeError as error:
    print(f"RuntimeError: {error}")
