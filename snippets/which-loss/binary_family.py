import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

margin = torch.linspace(-3, 3, 121, dtype=torch.float64)  # logit times label
yes = torch.ones_like(margin)
curves = {
    "MSELoss against ±1": ("C3--", F.mse_loss(margin, yes, reduction="none")),
    "MarginRankingLoss, margin 1": (
        "C2-.",
        F.margin_ranking_loss(margin, 0 * yes, yes, 1.0, reduction="none"),
    ),
    "BCEWithLogitsLoss": (
        "C0-",
        F.binary_cross_entropy_with_logits(margin, yes, reduction="none"),
    ),
    "sigmoid, then MSELoss": (
        "C4:",
        F.mse_loss(margin.sigmoid(), yes, reduction="none"),
    ),
}
figure, axes = plt.subplots()
figure.set_label(
    "Losses against the logit times the label, which is negative where the prediction"
    " is wrong. MarginRankingLoss falls in a straight line and is zero from 1 on. "
    "BCEWithLogitsLoss falls beside it, bends around zero, and comes near zero "
    "without reaching it. MSELoss against plus or minus 1 is a parabola: zero at 1, "
    "and rising again for more confident predictions. MSELoss after a sigmoid is low,"
    " and flattens on the left, where the predictions are most wrong."
)
for name, (style, loss) in curves.items():
    axes.plot(margin, loss, style, label=name)
axes.set(title="loss", xlabel="logit × label", ylim=(-0.1, 4.2))
axes.legend(loc="upper center", bbox_to_anchor=(0.65, 1.03))
plt.show()
