import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss of the target ab against the logit of a, all other logits being "
    "zero. The higher the logit in the first of three frames, the lower the loss; in "
    "the first two frames likewise. In all three frames it lowers the loss at first, "
    "then raises it in a straight line. Bottom, the gradients: the first two stay "
    "below zero and approach it, the third crosses zero and approaches one."
)
names = {1: "a in frame 1", 2: "a in frames 1, 2", 3: "a in all three"}
for (frames, name), style in zip(names.items(), ("-", "--", ":"), strict=True):
    logit = torch.linspace(-6, 6, 61, dtype=torch.float64, requires_grad=True)
    logits = torch.zeros(3, 61, 3, dtype=torch.float64)  # blank, a, b
    logits[:frames, :, 1] = logit
    targets = torch.tensor([[1, 2]]).expand(61, 2)
    lengths = (3,) * 61, (2,) * 61
    loss = F.ctc_loss(logits.log_softmax(dim=2), targets, *lengths, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    top.plot(logit.detach(), loss.detach(), "C0", linestyle=style, label=name)
    bottom.plot(logit.detach(), gradient, "C1", linestyle=style, label=name)
top.set(title="loss")
bottom.set(title="gradient", xlabel="logit of a")
top.legend()
bottom.legend()
plt.show()
