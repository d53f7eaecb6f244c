import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

x = torch.linspace(-6, 6, 31, dtype=torch.float64).requires_grad_()
p = x.sigmoid()
lowered = (p - 0.05).clamp(min=0)
curves = {
    "BCE": ("C0-", F.softplus(x)),
    "focal loss, γ = 2": ("C1--", p**2 * F.softplus(x)),
    "ASL, γ = 4, clip = 0.05": ("C3:", -(lowered**4) * torch.log1p(-lowered)),
}
figure, (left, right) = plt.subplots(1, 2)
for name, (style, loss) in curves.items():
    (slope,) = torch.autograd.grad(loss.sum(), x, retain_graph=True)
    left.plot(x.detach(), loss.detach(), style, label=name)
    right.plot(x.detach(), slope, style)
left.set(title="loss of a negative", xlabel="logit")
right.set(title="gradient", xlabel="logit")
left.legend()
figure.set_label(
    "Losses of a label that does not apply, and their gradients, against the logit. "
    "BCE rises in a straight line for positive logits and its gradient goes to 1. "
    "The focal loss and ASL are close to zero for negative logits. With a clip of 0.05 "
    "the loss stays below 3, and its gradient falls again for logits above 2.2."
)
plt.show()
