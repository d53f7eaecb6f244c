import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the predicted probability: for target 1 it falls from 5 to "
    "zero, for target 0 it is the mirror image, and for target "
    "0.5 its minimum is 0.69, at 0.5. Bottom, its gradients: for target 1 from below "
    "-20 up to -1, for target 0 from 1 up to above 20, for target 0.5 steep at both "
    "ends and zero at 0.5."
)
for target, style in ((1.0, "-"), (0.5, ":"), (0.0, "--")):
    probability = torch.linspace(0.005, 0.995, 199, dtype=torch.float64)
    probability.requires_grad_()
    loss = F.binary_cross_entropy(
        probability, torch.full_like(probability, target), reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), probability)
    label = f"target {target:g}"
    top.plot(probability.detach(), loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(probability.detach(), gradient, "C1", linestyle=style, label=label)
top.set(title="loss")
bottom.set(title="gradient", xlabel="predicted probability", ylim=(-20, 20))
top.legend(loc="upper center")
bottom.legend(loc="lower right")
plt.show()
