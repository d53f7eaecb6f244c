import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the prediction, which is the logarithm of the expected count: for the count 0 a curve that "
    "falls to zero on the left and has no lowest point; for the counts 1 and 3 a valley, with a straight slope to the "
    "left, steeper for 3, and an exponential wall to the right. Right, its gradients: three exponential curves that "
    "level off on the left at zero, minus one and minus three."
)
for count, style in ((0, ":"), (1, "-"), (3, "--")):
    prediction = torch.linspace(-3, 2.2, 131, dtype=torch.float64, requires_grad=True)
    loss = F.poisson_nll_loss(
        prediction, torch.full_like(prediction, count), reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), prediction)
    left.plot(
        prediction.detach(),
        loss.detach(),
        "C0",
        linestyle=style,
        label=f"count {count}",
    )
    right.plot(
        prediction.detach(), gradient, "C1", linestyle=style, label=f"count {count}"
    )
left.set(title="loss", xlabel="prediction, ln of the expected count")
right.set(title="gradient", xlabel="prediction, ln of the expected count")
left.legend()
right.legend()
plt.show()
