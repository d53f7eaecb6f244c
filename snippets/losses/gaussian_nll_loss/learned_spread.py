import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(0, 1, 400, dtype=torch.float64).unsqueeze(1)
target = 2 * x + 0.1 * torch.exp(2 * x) * torch.randn(
    400, 1, dtype=torch.float64
)  # the noise grows with x
model = nn.Linear(
    1, 2, dtype=torch.float64
)  # the mean, and the logarithm of the variance
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(800):
    optimizer.zero_grad()
    mean, log_variance = model(x).chunk(2, dim=1)
    nn.GaussianNLLLoss()(mean, target, log_variance.exp()).backward()
    optimizer.step()

mean, deviation = mean.detach(), (0.5 * log_variance.detach()).exp()
for end, right in ((0, 0.1), (-1, 0.1 * torch.tensor(2.0).exp().item())):
    print(
        f"at x = {x[end].item():g}: standard deviation {deviation[end].item():.2f}, in truth {right:.2f}"
    )
inside = ((target - mean).abs() < 2 * deviation).double().mean()
print(f"targets within two standard deviations: {inside.item():.0%}")

figure, axes = plt.subplots()
figure.set_label(
    "Points around a rising line, close to it on the left and far from it on the right. Two dashed lines, two standard "
    "deviations below and above, open like a trumpet and hold nearly all of the points."
)
axes.plot(x, target, "C4.", markersize=3, label="targets")
axes.plot(x, mean, "C2", label="predicted mean")
axes.plot(x, mean + 2 * deviation, "C3--", label="± 2 predicted standard deviations")
axes.plot(x, mean - 2 * deviation, "C3--")
axes.set(xlabel="x")
axes.legend()
plt.show()
