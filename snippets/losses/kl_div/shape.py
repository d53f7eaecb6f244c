import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Two classes. Top, the loss against the predicted probability of the first class: "
    "zero where it equals the target, at 0.2, 0.5 and 1, and rising to both sides. "
    "Bottom, the gradient with respect to the logit of that class: three parallel "
    "lines, the predicted probability minus the target."
)
for first, style in ((0.2, "--"), (0.5, ":"), (1.0, "-")):
    logit = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
    logits = torch.stack([logit, torch.zeros_like(logit)], dim=1)
    log_probabilities = logits.log_softmax(dim=1)
    target = torch.tensor([first, 1 - first], dtype=torch.float64).expand(201, 2)
    loss = F.kl_div(log_probabilities, target, reduction="none").sum(dim=1)
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    probability, label = log_probabilities[:, 0].exp().detach(), f"target {first:g}"
    top.plot(probability, loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(probability, gradient, "C1", linestyle=style, label=label)
top.set(title="loss")
bottom.set(title="gradient, logit", xlabel="predicted probability")
top.legend(loc="upper center")
bottom.legend(loc="upper left")
plt.show()
