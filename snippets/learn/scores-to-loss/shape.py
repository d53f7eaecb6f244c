import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Three classes; the two wrong ones have score 0. Left, the loss over the score of the right class: it falls like a "
    "straight line while that score is below the others, passes 1.1 at score 0, and flattens towards zero. "
    "Right, its gradient: near minus one on the left, minus two thirds at score 0, near zero on the right."
)
score = torch.linspace(-6, 6, 121, dtype=torch.float64, requires_grad=True)
logits = torch.stack([score, torch.zeros_like(score), torch.zeros_like(score)], dim=1)
loss = F.cross_entropy(logits, torch.zeros(121, dtype=torch.long), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), score)
left.plot(score.detach(), loss.detach(), "C0")
right.plot(score.detach(), gradient, "C1")
left.set(title="loss", xlabel="score of the right class")
right.set(title="gradient", xlabel="score of the right class")
plt.show()
