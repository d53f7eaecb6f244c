import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Four scores, three of them fixed at -1, 0 and 1; the fourth varies. Top, the "
    "loss: if the fourth is the one label, it falls in straight pieces and is zero "
    "from 2 on; if the fourth is the one class that is not a label, the mirror image: "
    "zero up to -2, then rising. Bottom, the gradients are steps: -0.75, -0.5, -0.25, "
    "0, and 0, 0.25, 0.5, 0.75."
)
for name, labels, style in (
    ("a label", [3, -1, -1, -1], "-"),
    ("not a label", [0, 1, 2, -1], "--"),
):
    score = torch.linspace(-3, 3, 601, dtype=torch.float64, requires_grad=True)
    others = torch.tensor([-1.0, 0.0, 1.0], dtype=torch.float64).expand(601, 3)
    scores = torch.cat([others, score.unsqueeze(1)], dim=1)
    target = torch.tensor(labels).expand(601, 4)
    loss = F.multilabel_margin_loss(scores, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), score)
    top.plot(score.detach(), loss.detach(), "C0", linestyle=style, label=name)
    bottom.plot(score.detach(), gradient, "C1", linestyle=style, label=name)
top.set(title="loss")
bottom.set(title="gradient", xlabel="the fourth score")
top.legend()
bottom.legend()
plt.show()
