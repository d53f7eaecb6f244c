import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "The loss of a no over the logit, in float32. Left: with logits it is a straight line; with a sigmoid and BCELoss "
    "it follows the line and jumps to 100 between 16 and 17. Right, its gradient by the logit rises from 0.5 to 1 and "
    "stays there with logits; with a sigmoid and BCELoss it falls to 0 at the jump."
)
for name, style in (("BCEWithLogitsLoss", "--"), ("sigmoid, BCELoss", "-")):
    logit = torch.linspace(0, 25, 1001, requires_grad=True)  # float32 is the point here
    target = torch.zeros_like(logit)
    if name == "BCEWithLogitsLoss":
        loss = F.binary_cross_entropy_with_logits(logit, target, reduction="none")
    else:
        loss = F.binary_cross_entropy(logit.sigmoid(), target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(logit.detach(), loss.detach(), "C0", linestyle=style, label=name)
    right.plot(logit.detach(), gradient, "C1", linestyle=style, label=name)
left.set(title="loss of a no", xlabel="logit")
right.set(title="gradient by the logit", xlabel="logit")
left.legend(loc="upper left")
right.legend(loc="center left")
plt.show()
