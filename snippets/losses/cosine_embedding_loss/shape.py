import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the angle between two unit vectors: for target 1 it rises from 0 at 0 degrees to 2 at 180; "
    "for target minus 1 it falls from 1 to 0 at 90 degrees, with margin 0.5 from 0.5 to 0 at 60 degrees, and stays "
    "zero. Right, the gradient by the angle: for target 1 half a wave, from 0 up to 1 at 90 degrees and down to 0 at "
    "180; for target minus 1 it falls from 0 until the loss is zero, and there jumps back to 0."
)
for label, margin, style in ((1, 0.0, "-"), (-1, 0.0, "--"), (-1, 0.5, ":")):
    angle = torch.linspace(0, torch.pi, 180, dtype=torch.float64, requires_grad=True)
    turned = torch.stack([angle.cos(), angle.sin()], dim=1)
    fixed = torch.tensor([[1.0, 0.0]], dtype=torch.float64).expand_as(turned)
    loss = F.cosine_embedding_loss(
        turned, fixed, torch.full((180,), label), margin=margin, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), angle)
    name = "1" if label == 1 else f"−1, margin {margin:g}"
    left.plot(
        angle.detach().rad2deg(), loss.detach(), "C0", linestyle=style, label=name
    )
    right.plot(angle.detach().rad2deg(), gradient, "C1", linestyle=style, label=name)
left.set(title="loss", xlabel="angle in degrees", xticks=range(0, 181, 45))
right.set(
    title="gradient by the angle", xlabel="angle in degrees", xticks=range(0, 181, 45)
)
left.legend(title="target")
plt.show()
