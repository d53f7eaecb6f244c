import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss of the target ab over the logit of a, all other logits being zero. The higher the logit in the "
    "first of three frames, the lower the loss, down to 0.82; in the first two frames likewise, down to 1.10. In all "
    "three frames, it lowers the loss at first, then drives it up in a straight line. Right, the gradients: the first "
    "two stay below zero and tend to it, the third crosses zero and tends to one."
)
for frames, style, name in (
    (1, "-", "in frame 1"),
    (2, "--", "in frames 1, 2"),
    (3, ":", "in all three"),
):
    logit = torch.linspace(-6, 6, 121, dtype=torch.float64, requires_grad=True)
    logits = torch.zeros(
        3, 121, 3, dtype=torch.float64
    )  # 121 utterances of three frames; blank, a and b
    logits[:frames, :, 1] = logit
    targets = torch.tensor([[1, 2]]).expand(121, 2)
    loss = F.ctc_loss(
        logits.log_softmax(dim=2), targets, (3,) * 121, (2,) * 121, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(logit.detach(), loss.detach(), "C0", linestyle=style, label=name)
    right.plot(logit.detach(), gradient, "C1", linestyle=style, label=name)
left.set(title="loss", xlabel="logit of a")
right.set(title="gradient", xlabel="logit of a")
left.legend()
right.legend()
plt.show()
