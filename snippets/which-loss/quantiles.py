import torch
from torch import nn


def pinball_loss(prediction, target, quantiles):
    """The loss of a prediction (N, Q) of the quantiles (Q,) of a target (N, 1)."""
    error = target - prediction
    return torch.maximum(quantiles * error, (quantiles - 1) * error).mean()


torch.manual_seed(0)
features = torch.randn(64, 3)
target = features[:, :1] + torch.randn(64, 1).exp()
quantiles = torch.tensor([0.1, 0.5, 0.9])

model = nn.Linear(3, 3)  # one output for each quantile
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

loss = pinball_loss(model(features), target, quantiles)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {pinball_loss(model(features), target, quantiles):.4f}"
)
