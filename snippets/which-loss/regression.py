import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
target = features @ torch.tensor([[1.0], [-2.0], [0.5]]) + 4.0  # (64, 1)

model = nn.Linear(3, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

loss = criterion(model(features), target)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(model(features), target):.4f}"
)
