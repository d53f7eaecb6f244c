import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the angle between two vectors: for target 1 it rises from 0 "
    "at 0 degrees to 2 at 180; for target minus 1 it falls from 1 to 0 at 90 degrees, "
    "with margin 0.5 from 0.5 to 0 at 60 degrees, and stays 0. Bottom, the gradient "
    "with respect to the angle: for target 1 half a wave with its peak of 1 at 90 "
    "degrees; for target minus 1 it falls from 0 until the loss is zero, then is 0."
)
for label, margin, style in ((1, 0.0, "-"), (-1, 0.0, "--"), (-1, 0.5, ":")):
    angle = torch.linspace(0, torch.pi, 180, dtype=torch.float64, requires_grad=True)
    turned = torch.stack([angle.cos(), angle.sin()], dim=1)
    fixed = torch.tensor([[1.0, 0.0]], dtype=torch.float64).expand_as(turned)
    target = torch.full((180,), label)
    loss = F.cosine_embedding_loss(
        turned, fixed, target, margin=margin, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), angle)
    name = "target 1" if label == 1 else f"target −1, margin {margin:g}"
    degrees = angle.detach().rad2deg()
    top.plot(degrees, loss.detach(), "C0", linestyle=style, label=name)
    bottom.plot(degrees, gradient, "C1", linestyle=style, label=name)
top.set(title="loss", ylim=(-0.1, 2.3))
bottom.set(
    title="gradient with respect to the angle",
    xlabel="angle in degrees",
    xticks=range(0, 181, 45),
)
top.legend(loc="upper left")
plt.show()
