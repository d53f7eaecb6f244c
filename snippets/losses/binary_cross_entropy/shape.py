import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the predicted probability: for target 1 it falls from 5 near probability 0 to zero at 1, for "
    "target 0 it is the mirror image, and for target 0.5 a valley with its floor, 0.69, at probability 0.5. Right, its "
    "gradients: for target 1 from below -20 near probability 0 up to -1 at 1, for target 0 from 1 up to above 20, for "
    "target 0.5 steep at both ends and zero at 0.5."
)
for target, style in ((1.0, "-"), (0.5, ":"), (0.0, "--")):
    probability = torch.linspace(
        0.005, 0.995, 199, dtype=torch.float64, requires_grad=True
    )
    loss = F.binary_cross_entropy(
        probability, torch.full_like(probability, target), reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), probability)
    left.plot(
        probability.detach(),
        loss.detach(),
        "C0",
        linestyle=style,
        label=f"target {target:g}",
    )
    right.plot(
        probability.detach(),
        gradient,
        "C1",
        linestyle=style,
        label=f"target {target:g}",
    )
left.set(title="loss", xlabel="predicted probability")
right.set(title="gradient", xlabel="predicted probability", ylim=(-20, 20))
left.legend(loc="upper center")
right.legend(loc="lower right")
plt.show()
