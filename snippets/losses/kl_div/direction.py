import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, axes = plt.subplots()
figure.set_label(
    "A target with two peaks of equal height, and two bell curves fitted to it. The "
    "one with the lowest KL(target || model) is wide, covers both peaks and is highest "
    "between them. The one with the lowest KL(model || target) is narrow and covers "
    "one peak."
)
x = torch.linspace(-6, 6, 121, dtype=torch.float64)


def bell(mean, width):
    return torch.softmax(-0.5 * ((x - mean) / width) ** 2, dim=0)


def forward(model):
    return F.kl_div(model.log(), target, reduction="sum")


def reverse(model):
    return F.kl_div(target.log(), model, reduction="sum")


target = 0.5 * bell(-2.5, 0.6) + 0.5 * bell(2.5, 0.6)
models = [bell(mean / 4, width / 10) for mean in range(13) for width in range(4, 40)]
axes.fill_between(x, target, color="C2", alpha=0.4, linewidth=0, label="target")
wide, narrow = min(models, key=forward), min(models, key=reverse)
axes.plot(x, wide, "C3-", label="lowest KL(target || model)")
axes.plot(x, narrow, "C3--", label="lowest KL(model || target)")
axes.set(title="best fit in each direction", ylabel="probability", ylim=(0, 0.09))
axes.legend()
plt.show()
