import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, axes = plt.subplots()
figure.set_label(
    "The size of the gradient against the batch size, for equal samples. "
    "With reduction mean it stays at 2 for every batch. "
    "With reduction sum it grows in a straight line, to 100 for a batch of 50."
)
sizes = range(1, 51)
for reduction, style in (("mean", "-"), ("sum", "--")):
    gradients = []
    for size in sizes:
        weight = torch.zeros(1, dtype=torch.float64, requires_grad=True)
        F.mse_loss(
            weight.expand(size),
            torch.ones(size, dtype=torch.float64),
            reduction=reduction,
        ).backward()
        gradients.append(weight.grad.abs().item())
    axes.plot(sizes, gradients, "C1", linestyle=style, label=f'reduction="{reduction}"')
axes.set(title="size of the gradient", xlabel="batch size")
axes.legend()
plt.show()
