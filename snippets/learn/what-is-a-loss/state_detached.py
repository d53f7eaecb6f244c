import torch
from torch import nn

torch.manual_seed(0)
model = nn.RNNCell(2, 3)
state = torch.zeros(1, 3)

for features in torch.ones(2, 1, 2):
    state = model(features, state.detach())
    loss = nn.MSELoss()(state, torch.ones(1, 3))
    loss.backward()
    print(f"loss {loss.item():.4f}")
