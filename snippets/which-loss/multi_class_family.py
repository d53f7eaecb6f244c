import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

score = torch.linspace(-4, 6, 101, dtype=torch.float64)
scores = torch.stack([score, torch.zeros_like(score), torch.zeros_like(score)], dim=1)
target = torch.zeros(101, dtype=torch.int64)
curves = {
    "CrossEntropyLoss": ("C0-", F.cross_entropy(scores, target, reduction="none")),
    "with label_smoothing = 0.2": (
        "C3--",
        F.cross_entropy(scores, target, reduction="none", label_smoothing=0.2),
    ),
    "MultiMarginLoss": ("C2-.", F.multi_margin_loss(scores, target, reduction="none")),
    "softmax, then CrossEntropyLoss": (
        "C4:",
        F.cross_entropy(scores.softmax(dim=1), target, reduction="none"),
    ),
}
figure, axes = plt.subplots()
figure.set_label(
    "Losses against the logit of the right class; the two other logits are zero. "
    "CrossEntropyLoss falls nearly in a straight line while the logit is low, and "
    "goes to zero. With label smoothing it is lowest at a logit between 2 and 3, and "
    "rises again. MultiMarginLoss falls in a straight line and is zero from a logit "
    "of 1 on. After a softmax, CrossEntropyLoss is nearly flat at both ends, and does"
    " not fall below 0.55."
)
for name, (style, loss) in curves.items():
    axes.plot(score, loss, style, label=name)
axes.set(title="loss, three classes", xlabel="logit of the right class")
axes.legend()
plt.show()
