import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
trunk, classes, depth = nn.Linear(8, 16), nn.Linear(16, 3), nn.Linear(16, 1)
inputs = torch.randn(32, 8)
labels, metres = torch.randint(3, (32,)), 20 + 10 * torch.randn(32)

features = trunk(inputs).relu()
losses = {
    "classes": F.cross_entropy(classes(features), labels),
    "depth": F.mse_loss(depth(features).squeeze(1), metres),
}
weights = {"classes": 1.0, "depth": 0.01}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, trunk.weight, retain_graph=True)
    norm, weight = gradient.norm(), weights[name]
    print(f"{name}: loss {loss:.1f}, gradient {norm:.2f}, weighted {weight * norm:.2f}")
sum(weights[name] * loss for name, loss in losses.items()).backward()
