import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the distance of the negative from the anchor, with the "
    "positive at distance 1: a line that falls to zero where the negative is farther "
    "than the positive by the margin, then zero. Bottom, its gradient: −1, then 0."
)
places = torch.linspace(0.01, 3, 151, dtype=torch.float64).unsqueeze(1)
anchor, positive = torch.zeros_like(places), torch.ones_like(places)
for margin, style in ((0.2, ":"), (0.5, "--"), (1.0, "-")):
    negative = places.clone().requires_grad_()
    loss = F.triplet_margin_loss(
        anchor, positive, negative, margin=margin, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), negative)
    label = f"margin = {margin:g}"
    top.plot(places, loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(places, gradient, "C1", linestyle=style, label=label)
top.set(title="loss, with the positive at distance 1")
bottom.set(title="gradient", xlabel="distance of the negative")
top.legend()
plt.show()
