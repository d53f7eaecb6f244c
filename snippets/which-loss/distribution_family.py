import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

probability = torch.linspace(0.01, 0.99, 99, dtype=torch.float64)
logits = torch.stack([probability, 1 - probability], dim=1).log()
target = torch.tensor([0.7, 0.3], dtype=torch.float64).expand_as(logits)
curves = {
    "CrossEntropyLoss": ("C0-", F.cross_entropy(logits, target, reduction="none")),
    "KLDivLoss": ("C2--", F.kl_div(logits, target, reduction="none").sum(dim=1)),
    "CrossEntropyLoss of the argmax": (
        "C3-.",
        F.cross_entropy(logits, target.argmax(dim=1), reduction="none"),
    ),
    "MSELoss of the probabilities": (
        "C4:",
        F.mse_loss(logits.exp(), target, reduction="none").mean(dim=1),
    ),
}
figure, axes = plt.subplots()
figure.set_label(
    "Losses against the probability that the model gives to the first of two classes,"
    " whose target is 0.7. CrossEntropyLoss and KLDivLoss have the same shape and are"
    " lowest at 0.7, KLDivLoss at zero, CrossEntropyLoss at 0.61. CrossEntropyLoss of"
    " the argmax falls all the way to probability 1. MSELoss of the probabilities is "
    "lowest at 0.7 as well, and much flatter."
)
for name, (style, loss) in curves.items():
    axes.plot(probability, loss, style, label=name)
axes.set(
    title="loss, target 0.7 and 0.3",
    xlabel="probability of the first class",
    ylim=(-0.1, 3),
)
axes.set_xticks([0, 0.2, 0.4, 0.6, 0.7, 0.8, 1])
axes.legend()
plt.show()
