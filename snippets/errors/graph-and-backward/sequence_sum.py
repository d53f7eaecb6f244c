import torch
from torch import nn

torch.manual_seed(0)
model = nn.RNNCell(2, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
criterion = nn.MSELoss()
state, target = torch.zeros(1, 3), torch.ones(1, 3)

for sequence in torch.randn(3, 4, 1, 2):  # three sequences of four steps
    state = state.detach()  # the next sequence continues with the same numbers
    loss = 0.0
    for features in sequence:
        state = model(features, state)
        loss = loss + criterion(state, target)
    optimizer.zero_grad()
    loss.backward()  # once, through all steps of the sequence
    optimizer.step()
    print(f"mean of the steps: {loss.item() / len(sequence):.4f}")
