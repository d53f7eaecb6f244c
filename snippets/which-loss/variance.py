import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
target = features[:, :1] + 0.5 * torch.randn(64, 1)

model = nn.Linear(3, 2)  # the mean, and the logarithm of the variance
criterion = nn.GaussianNLLLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)


def loss_of(model):
    mean, log_variance = model(features).chunk(2, dim=1)
    return criterion(mean, target, log_variance.exp())


loss = loss_of(model)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(f"loss before the step {loss:.4f}, after it {loss_of(model):.4f}")
