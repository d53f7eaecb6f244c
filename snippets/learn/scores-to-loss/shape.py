import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Three classes; the two wrong ones have logit 0. Left, the loss against the "
    "logit of the right class: it falls like a straight line while that logit is "
    "below the others, passes 1.1 at logit 0, and flattens towards zero. Right, its "
    "gradient: near minus one on the left, minus two thirds at logit 0, near zero on "
    "the right."
)
logit = torch.linspace(-6, 6, 121, dtype=torch.float64, requires_grad=True)
logits = torch.stack([logit, torch.zeros_like(logit), torch.zeros_like(logit)], dim=1)
loss = F.cross_entropy(logits, torch.zeros(121, dtype=torch.long), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), logit)
left.plot(logit.detach(), loss.detach(), "C0")
right.plot(logit.detach(), gradient, "C1")
left.set(title="loss", xlabel="logit of the right class")
right.set(title="gradient", xlabel="logit of the right class")
plt.show()
