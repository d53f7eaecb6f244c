import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "The loss against the logit for target 0, in float32. Left: with logits it is a "
    "straight line; with a sigmoid and BCELoss it follows the line and jumps to 100 "
    "between 16 and 17. Right, the gradient with respect to the logit: it rises from "
    "0.5 to 1 and stays there with logits; with a sigmoid and BCELoss it falls to 0."
)
logit = torch.linspace(0, 25, 1001, requires_grad=True)  # float32 is the point here
target = torch.zeros_like(logit)
for name, style, loss in (
    (
        "BCEWithLogitsLoss",
        "--",
        F.binary_cross_entropy_with_logits(logit, target, reduction="none"),
    ),
    (
        "sigmoid, BCELoss",
        "-",
        F.binary_cross_entropy(logit.sigmoid(), target, reduction="none"),
    ),
):
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(logit.detach(), loss.detach(), "C0", linestyle=style, label=name)
    right.plot(logit.detach(), gradient, "C1", linestyle=style, label=name)
left.set(title="loss for target 0", xlabel="logit")
right.set(title="gradient with respect to the logit", xlabel="logit")
left.legend(loc="upper left")
right.legend(loc="center left")
plt.show()
