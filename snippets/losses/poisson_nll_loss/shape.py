import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the prediction, which is the logarithm of the expected "
    "count: for the count 0 a curve that falls to zero on the left; for the counts 1 "
    "and 3 a valley, with a straight slope on the left, steeper for 3, and an "
    "exponential rise on the right. Bottom, the gradients: three exponential curves "
    "that level off on the left at zero, minus one and minus three."
)
for count, style in ((0, ":"), (1, "-"), (3, "--")):
    prediction = torch.linspace(-3, 2.2, 131, dtype=torch.float64, requires_grad=True)
    target = torch.full_like(prediction, count)
    loss = F.poisson_nll_loss(prediction, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), prediction)
    x, label = prediction.detach(), f"count {count}"
    top.plot(x, loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(x, gradient, "C1", linestyle=style, label=label)
top.set(title="loss")
bottom.set(title="gradient", xlabel="prediction, ln of the expected count")
top.legend()
bottom.legend()
plt.show()
