import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the logit: for target 1 it falls from 6 through 0.69 at "
    "logit 0 towards zero, for target -1 it is the mirror image. Bottom, its "
    "gradient: an S-curve from -1 to 0 for target 1, and from 0 to 1 for target -1."
)
for target, style in ((1.0, "-"), (-1.0, "--")):
    logit = torch.linspace(-6, 6, 121, dtype=torch.float64, requires_grad=True)
    loss = F.soft_margin_loss(logit, torch.full_like(logit, target), reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    label = f"target {target:g}"
    top.plot(logit.detach(), loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(logit.detach(), gradient, "C1", linestyle=style, label=label)
top.set(title="loss")
bottom.set(title="gradient", xlabel="logit")
top.legend(loc="upper center")
bottom.legend()
plt.show()
