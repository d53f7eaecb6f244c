import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
expected = torch.exp(features @ torch.tensor([[0.8], [-0.5], [0.2]]) + 0.5)
target = torch.poisson(expected)  # 0, 1, 2, ... as floats, (64, 1)

model = nn.Linear(3, 1)  # the logarithm of the expected count
criterion = nn.PoissonNLLLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

loss = criterion(model(features), target)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(model(features), target):.4f}"
)
