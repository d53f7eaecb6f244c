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


target = torch.randn(
    1000, 1, generator=torch.Generator().manual_seed(0)
).exp()  # many small, few large
quantiles = torch.tensor([0.1, 0.5, 0.9])
print(
    "pinball_loss:     ",
    trained_with(lambda prediction: pinball_loss(prediction, target, quantiles)),
)
print("torch.quantile:   ", torch.quantile(target, quantiles))
print(
    "arguments swapped:",
    trained_with(lambda prediction: pinball_loss(target, prediction, quantiles)),
)

mean, deviation = target.mean(), target.std()
reach = torch.special.ndtri(
    torch.tensor(0.9)
)  # of the standard normal distribution, the quantile 0.9
print(
    f"mean ± {reach:.2f} standard deviations: {mean - reach * deviation:.2f} and {mean + reach * deviation:.2f}"
)
