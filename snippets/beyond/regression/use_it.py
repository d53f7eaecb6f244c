import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = features[:, :1] + torch.randn(64, 1).exp()  # (64, 1), with a long upper tail
model = nn.Linear(16, 3)
quantiles = torch.tensor([0.1, 0.5, 0.9])  # one output for each

prediction = model(features)  # (64, 3), in the units of the target
error = target - prediction  # (64, 3): the target broadcasts
loss = torch.maximum(quantiles * error, (quantiles - 1) * error).mean()
loss.backward()
below = (target <= prediction).float().mean(dim=0)
print(f"loss {loss:.4f}, gradient norm {model.weight.grad.norm():.4f}")
print("share of the targets below, before training:", below.tolist())
