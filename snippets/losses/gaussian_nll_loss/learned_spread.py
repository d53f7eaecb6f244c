import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(0, 1, 400, dtype=torch.float64).unsqueeze(1)
noise = 0.1 * torch.exp(2 * x)  # the true standard deviation
target = 2 * x + noise * torch.randn(400, 1, dtype=torch.float64)
model = nn.Linear(1, 2, dtype=torch.float64)  # the mean and the log-variance
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(800):
    optimizer.zero_grad()
    mean, s = model(x).chunk(2, dim=1)
    (0.5 * (s + (-s).exp() * (mean - target) ** 2)).mean().backward()
    optimizer.step()

mean, deviation = mean.detach(), (0.5 * s.detach()).exp()
for end in (0, -1):
    print(f"at x = {x[end].item():g}: {deviation[end].item():.2f}", end=", ")
    print(f"true value {noise[end].item():.2f}")
inside = ((target - mean).abs() < 2 * deviation).double().mean()
print(f"targets within two standard deviations: {inside.item():.0%}")

figure, axes = plt.subplots(figsize=(6.4, 3))
figure.set_label(
    "Points around a rising line, close to it on the left and far from it on the "
    "right. Two dashed lines, two predicted standard deviations below and above, grow "
    "apart with the noise and hold nearly all points."
)
axes.plot(x, target, "C4.", markersize=3, label="targets")
axes.plot(x, mean, "C2", label="predicted mean")
axes.plot(x, mean + 2 * deviation, "C3--", label="± 2 standard deviations")
axes.plot(x, mean - 2 * deviation, "C3--")
axes.set(xlabel="x")
axes.legend()
plt.show()
