import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Losses against the error, all of them zero at zero. Left, MSELoss is a parabola "
    "that leaves the picture. L1Loss is two straight lines that meet in a corner. "
    "HuberLoss and SmoothL1Loss are round at zero and straight farther out, where "
    "SmoothL1Loss runs close below L1Loss, and HuberLoss lower. Right, the pinball "
    "loss is two straight lines that meet in a corner. For the quantile 0.9 the loss "
    "of a prediction that is too low is nine times that of one as much too high, for "
    "0.1 the reverse, and for 0.5 both are equal."
)
error = torch.linspace(-3, 3, 121, dtype=torch.float64)
for criterion, style in (
    (nn.MSELoss(reduction="none"), "C3--"),
    (nn.L1Loss(reduction="none"), "C2-"),
    (nn.SmoothL1Loss(reduction="none", beta=0.25), "C4:"),
    (nn.HuberLoss(reduction="none", delta=1.0), "C0-"),
):
    left.plot(
        error,
        criterion(error, torch.zeros_like(error)),
        style,
        label=type(criterion).__name__,
    )
for quantile, style in ((0.1, "C2:"), (0.5, "C0-"), (0.9, "C3--")):
    right.plot(
        error,
        torch.maximum(-quantile * error, (1 - quantile) * error),
        style,
        label=f"quantile {quantile}",
    )
left.set(
    title="loss, beta = 0.25, delta = 1", xlabel="prediction − target", ylim=(-0.1, 4.2)
)
right.set(title="pinball loss", xlabel="prediction − target")
left.legend(loc="upper center")
right.legend(loc="upper center")
plt.show()
