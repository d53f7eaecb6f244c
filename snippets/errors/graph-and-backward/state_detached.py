import torch
from torch import nn

torch.manual_seed(0)
model = nn.RNNCell(2, 3)
criterion = nn.MSELoss()
sequence = torch.randn(4, 1, 2, requires_grad=True)

for detach in (False, True):
    state = torch.zeros(1, 3)
    for features in sequence:
        state = model(features, state.detach() if detach else state)
    loss = criterion(state, torch.ones(1, 3))  # at the last step
    (gradient,) = torch.autograd.grad(loss, sequence)
    sizes = gradient.abs().sum(dim=(1, 2))
    print("detached:" if detach else "carried: ", f"loss {loss.item():.4f}", sizes)
