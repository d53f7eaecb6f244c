import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, axes = plt.subplots()
figure.set_label(
    "A target with two peaks of equal height, and two bell curves fitted to it. The one that minimises KL of target "
    "and model is wide and lies over both peaks, highest in the gap between them. The one that minimises KL of model "
    "and target is narrow and lies on one peak."
)
x = torch.linspace(-6, 6, 121, dtype=torch.float64)


def bell(mean, width):
    return torch.softmax(-0.5 * ((x - mean) / width) ** 2, dim=0)


target = 0.5 * bell(-2.5, 0.6) + 0.5 * bell(2.5, 0.6)
models = [bell(mean / 4, width / 10) for mean in range(13) for width in range(4, 40)]
axes.fill_between(x, target, color="C2", alpha=0.4, linewidth=0, label="target")
for name, style, divergence in (
    (
        "lowest KL(target || model)",
        "-",
        lambda model: F.kl_div(model.log(), target, reduction="sum"),
    ),
    (
        "lowest KL(model || target)",
        "--",
        lambda model: F.kl_div(target.log(), model, reduction="sum"),
    ),
):
    axes.plot(x, min(models, key=divergence), "C3", linestyle=style, label=name)
axes.set(
    title="the best bell curve in each direction", ylabel="probability", ylim=(0, 0.09)
)
axes.legend()
plt.show()
