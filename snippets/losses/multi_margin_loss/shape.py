import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Three classes, the two other scores at zero. Top, the loss against the score of "
    "the target: with p = 1 a straight line that falls to zero at 1, with p = 2 a "
    "parabola that reaches zero at 1; both stay zero. Bottom, the gradient: with p = 1 "
    "a step from minus two thirds to zero at 1, with p = 2 a line that rises to zero "
    "at 1 and stays there."
)
for p, style in ((1, "-"), (2, "--")):
    score = torch.linspace(-1, 3, 120, dtype=torch.float64, requires_grad=True)
    zero = torch.zeros_like(score)
    scores = torch.stack([score, zero, zero], dim=1)
    target = torch.zeros(120, dtype=torch.int64)
    loss = F.multi_margin_loss(scores, target, p=p, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), score)
    top.plot(score.detach(), loss.detach(), "C0", linestyle=style, label=f"p = {p}")
    bottom.plot(score.detach(), gradient, "C1", linestyle=style, label=f"p = {p}")
top.set(title="loss")
bottom.set(title="gradient", xlabel="score of the target")
top.legend()
bottom.legend(loc="lower right")
plt.show()
