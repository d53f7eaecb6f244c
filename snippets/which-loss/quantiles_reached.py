import torch
from torch import nn


def pinball_loss(prediction, target, quantiles):
    error = target - prediction
    return torch.maximum(quantiles * error, (quantiles - 1) * error).mean()


def trained_with(loss_of):
    prediction = nn.Parameter(torch.zeros(3))  # three numbers for all samples
    optimizer = torch.optim.SGD([prediction], lr=1.0)
    for _ in range(1000):
        optimizer.zero_grad()
        loss_of(prediction).backward()
        optimizer.step()
    return prediction.detach()


torch.manual_seed(0)
target = torch.randn(1000, 1).exp()  # many small values, few large ones
wanted = torch.tensor([0.1, 0.5, 0.9])
print("pinball_loss:  ", trained_with(lambda p: pinball_loss(p, target, wanted)))
print("torch.quantile:", torch.quantile(target, wanted))
print("swapped:       ", trained_with(lambda p: pinball_loss(target, p, wanted)))
low, high = (target.mean() + sign * 1.28 * target.std() for sign in (-1, 1))
print(f"mean ± 1.28 standard deviations: {low:.2f} and {high:.2f}")
