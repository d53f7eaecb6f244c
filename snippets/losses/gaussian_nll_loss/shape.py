import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the error for three variances, three parabolas: for the "
    "variance 0.25 narrow, with its lowest point below zero; for 1 wider, with its "
    "lowest point at zero; for 4 flat, with its lowest point above zero, but lowest "
    "of the three for large errors. Bottom, the gradient with respect to the "
    "prediction: straight lines, steep for the small variance."
)
for variance, style in ((0.25, ":"), (1.0, "-"), (4.0, "--")):
    error = torch.linspace(-3, 3, 121, dtype=torch.float64, requires_grad=True)
    loss = F.gaussian_nll_loss(error, 0 * error.detach(), variance, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    label = f"variance {variance:g}"
    top.plot(error.detach(), loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(error.detach(), gradient, "C1", linestyle=style, label=label)
top.set(title="loss", ylim=(-1.5, 8))
bottom.set(title="gradient, prediction", xlabel="prediction − target")
top.legend(loc="upper center")
bottom.legend(loc="upper left")
plt.show()
