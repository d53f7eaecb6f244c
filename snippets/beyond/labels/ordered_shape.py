import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

score = torch.linspace(-6, 6, 25, dtype=torch.float64).requires_grad_()
logits = score[:, None] + torch.tensor([2.0, -2.0])  # of 3 classes
k = torch.arange(2)
figure, (left, right) = plt.subplots(1, 2)
for target, style in enumerate(("-", "--", ":")):
    levels = (k < target).double().expand(25, 2)
    losses = F.binary_cross_entropy_with_logits(logits, levels, reduction="none")
    for axes, asked in ((left, k >= 0), (right, k <= target)):
        loss = (losses * asked).sum(dim=1)
        (slope,) = torch.autograd.grad(loss.sum(), score, retain_graph=True)
        (line,) = axes.plot(
            score.detach(), loss.detach(), style, label=f"target {target}"
        )
        axes.plot(score.detach(), slope, style, color=line.get_color(), alpha=0.5)
left.set(title="CORAL: loss, gradient", xlabel="score")
right.set(title="CORN: loss, gradient", xlabel="score")
left.legend()
figure.set_label(
    "Loss and gradient against a score that both thresholds share, with biases 2 "
    "and -2, for each target of 3 classes. CORAL, left: symmetric curves, lowest at "
    "a low score for target 0 and at a high one for target 2; gradients from -2 to "
    "2. CORN, right: target 0 has one question, so its loss is lower and its "
    "gradient ends at 1; target 2 has the same loss as with CORAL."
)
plt.show()
