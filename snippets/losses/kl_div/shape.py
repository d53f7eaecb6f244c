import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Two classes. Left, the loss over the predicted probability of the first: a valley with its floor, zero, where the "
    "prediction is the target, at 0.2, at 0.5 and at 1. Right, the gradient by the logit of that class: three parallel "
    "straight lines, the predicted probability minus the target, zero where the loss is zero."
)
for first, style in ((0.2, "--"), (0.5, ":"), (1.0, "-")):
    logit = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
    log_probabilities = torch.stack(
        [logit, torch.zeros_like(logit)], dim=1
    ).log_softmax(dim=1)
    target = torch.tensor([first, 1 - first], dtype=torch.float64).expand(201, 2)
    loss = F.kl_div(log_probabilities, target, reduction="none").sum(dim=1)
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    probability = log_probabilities[:, 0].exp().detach()
    left.plot(
        probability, loss.detach(), "C0", linestyle=style, label=f"target {first:g}"
    )
    right.plot(probability, gradient, "C1", linestyle=style, label=f"target {first:g}")
left.set(title="loss", xlabel="predicted probability")
right.set(title="gradient by the logit", xlabel="predicted probability")
left.legend(loc="upper center")
right.legend(loc="lower right")
plt.show()
