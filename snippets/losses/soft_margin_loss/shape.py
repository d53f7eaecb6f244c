import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the logit: for target 1 it falls from 6 through 0.69 at logit 0 to zero, for target -1 it "
    "is the mirror image. Right, its gradient: for target 1 an S-curve from -1 to 0, for target -1 the same S-curve "
    "from 0 to 1."
)
for target, style in ((1.0, "-"), (-1.0, "--")):
    logit = torch.linspace(-6, 6, 121, dtype=torch.float64, requires_grad=True)
    loss = F.soft_margin_loss(logit, torch.full_like(logit, target), reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(
        logit.detach(), loss.detach(), "C0", linestyle=style, label=f"target {target:g}"
    )
    right.plot(
        logit.detach(), gradient, "C1", linestyle=style, label=f"target {target:g}"
    )
left.set(title="loss", xlabel="logit")
right.set(title="gradient", xlabel="logit")
left.legend()
right.legend()
plt.show()
