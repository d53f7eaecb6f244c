import torch
from torch import nn

features = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([[2.0], [4.0], [6.0]])  # twice the features

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)

for step in range(8):
    loss = criterion(model(features), target)
    optimizer.zero_grad()
    loss.backward()
    weight, gradient = model.weight.item(), model.weight.grad.item()
    numbers = f"loss {loss:7.4f}, gradient {gradient:8.4f}"
    print(f"step {step}: weight {weight:.4f}, {numbers}")
    optimizer.step()
