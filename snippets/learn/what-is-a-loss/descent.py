import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

features = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
target = 2 * features
figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss against the weight: a parabola with its lowest point at weight 2. "
    "Eight dots move down from weight 0, the first three with a tangent whose slope is "
    "the gradient. Right, against the steps, the loss falls to zero and the negative "
    "gradient rises to zero."
)
curve = torch.linspace(-0.5, 3.5, 100, dtype=torch.float64)
left.plot(curve, [F.mse_loss(weight * features, target) for weight in curve], "C0")

weight = torch.zeros((), dtype=torch.float64, requires_grad=True)
losses, gradients = [], []
for step in range(8):
    loss = F.mse_loss(weight * features, target)
    (gradient,) = torch.autograd.grad(loss, weight)
    losses.append(loss.item())
    gradients.append(gradient.item())
    left.plot(weight.item(), loss.item(), "C0o")
    if step < 3:
        ends = [weight.item() - 0.6, weight.item() + 0.6]
        left.plot(
            ends,
            [loss.item() + gradient.item() * (end - weight.item()) for end in ends],
            "C1",
            linewidth=1,
        )
    weight = (weight - 0.05 * gradient).detach().requires_grad_()

right.plot(losses, "C0o-", label="loss")
right.plot(gradients, "C1o-", label="gradient")
left.set(title="loss, and the slope at three steps", xlabel="weight")
right.set(title="loss and gradient", xlabel="step")
right.legend()
plt.show()
