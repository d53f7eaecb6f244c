import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Four scores, three of them fixed at -1, 0 and 1; the fourth is moved. Left, the loss if the fourth is the only "
    "label: it falls in straight pieces and is zero from 2 on; if the fourth is the only wrong one, the mirror image: "
    "zero up to -2, then rising. Right, the gradients are staircases: -0.75, -0.5, -0.25, 0, and 0, 0.25, 0.5, 0.75."
)
for title, labels, style in (
    ("a label", [3, -1, -1, -1], "-"),
    ("a wrong one", [0, 1, 2, -1], "--"),
):
    score = torch.linspace(-3, 3, 601, dtype=torch.float64, requires_grad=True)
    others = torch.tensor([-1.0, 0.0, 1.0], dtype=torch.float64).expand(601, 3)
    scores = torch.cat([others, score.unsqueeze(1)], dim=1)
    loss = F.multilabel_margin_loss(
        scores, torch.tensor(labels).expand(601, 4), reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), score)
    left.plot(score.detach(), loss.detach(), "C0", linestyle=style, label=title)
    right.plot(score.detach(), gradient, "C1", linestyle=style, label=title)
left.set(title="loss", xlabel="score of the fourth")
right.set(title="gradient", xlabel="score of the fourth")
left.legend()
right.legend()
plt.show()
