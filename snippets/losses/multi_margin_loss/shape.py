import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Three classes, the two other scores at zero. Left, the loss over the score of the target: with p = 1 a straight "
    "line that falls to zero at 1, with p = 2 a parabola that reaches zero at 1; both stay zero. Right, the gradient: "
    "with p = 1 a step from minus two thirds to zero at 1, with p = 2 a line that rises to zero at 1 and stays there."
)
for p, style in ((1, "-"), (2, "--")):
    score = torch.linspace(-1, 3, 120, dtype=torch.float64, requires_grad=True)
    scores = torch.stack(
        [score, torch.zeros_like(score), torch.zeros_like(score)], dim=1
    )
    loss = F.multi_margin_loss(
        scores, torch.zeros(120, dtype=torch.int64), p=p, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), score)
    left.plot(score.detach(), loss.detach(), "C0", linestyle=style, label=f"p = {p}")
    right.plot(score.detach(), gradient, "C1", linestyle=style, label=f"p = {p}")
left.set(title="loss", xlabel="score of the target")
right.set(title="gradient", xlabel="score of the target")
left.legend()
right.legend(loc="lower right")
plt.show()
