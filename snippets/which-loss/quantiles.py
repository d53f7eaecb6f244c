import torch
from torch import nn


def pinball_loss(prediction, target, quantiles):
    """The loss of a prediction (N, Q) of the quantiles (Q,) of a target (N, 1)."""
    error = target - prediction
    return torch.maximum(quantiles * error, (quantiles - 1) * error).mean()


torch.manual_seed(0)
features = torch.randn(64, 16)
target = features[:, :1] + torch.randn(64, 1).exp()

model = nn.Linear(16, 3)  # one output for each quantile
print(pinball_loss(model(features), target, torch.tensor([0.1, 0.5, 0.9])))
