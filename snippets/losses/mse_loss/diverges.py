import torch
from torch import nn

features = torch.tensor([100.0, 200.0, 300.0, 400.0])
target = 2 * features


def standardize(values):
    return (values - values.mean()) / values.std()


for name, x, y in (
    ("raw", features, target),
    ("standardized", standardize(features), standardize(target)),
):
    weight, losses = torch.zeros((), requires_grad=True), []
    for _ in range(20):
        loss = nn.MSELoss()(weight * x, y)
        (gradient,) = torch.autograd.grad(loss, weight)
        weight = (weight - 0.1 * gradient).detach().requires_grad_()
        losses.append(f"{loss.item():.2g}")
    print(f"{name}: losses", *losses[:4], "…", losses[-1])
