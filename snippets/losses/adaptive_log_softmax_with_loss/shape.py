import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the first feature, for one class of the head and two of a cluster. Class 0 falls to zero as "
    "the feature grows. Class 2 falls, then rises again. Class 3 is nearly level, then rises at twice the slope. "
    "Right, the gradients, S-shaped: from minus 1 up to 0, from minus 1 up to 1, and from 0 up to 2."
)
criterion = nn.AdaptiveLogSoftmaxWithLoss(
    2, 4, cutoffs=[2], div_value=2.0, dtype=torch.float64
)
criterion.load_state_dict(
    {
        "head.weight": torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]),
        "tail.0.0.weight": torch.tensor([[1.0, 1.0]]),
        "tail.0.1.weight": torch.tensor([[1.0], [0.0]]),
    }
)
feature = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
features = torch.stack([feature, torch.zeros_like(feature)], dim=1)
for label, style in ((0, "-"), (2, "--"), (3, ":")):
    loss = -criterion(features, torch.full((201,), label)).output
    (gradient,) = torch.autograd.grad(loss.sum(), feature, retain_graph=True)
    left.plot(
        feature.detach(), loss.detach(), "C0", linestyle=style, label=f"class {label}"
    )
    right.plot(
        feature.detach(), gradient, "C1", linestyle=style, label=f"class {label}"
    )
left.set(title="loss", xlabel="first feature")
right.set(title="gradient", xlabel="first feature")
left.legend()
right.legend()
plt.show()
