import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the first feature, for one class of the head and two of a "
    "cluster. Class 0 falls to zero as the feature grows. Class 2 falls, then rises "
    "again. Class 3 is nearly level, then rises at twice the slope. Bottom, the "
    "gradients, S-shaped: from minus 1 to 0, from minus 1 to 1, and from 0 to 2."
)
criterion = nn.AdaptiveLogSoftmaxWithLoss(2, 4, cutoffs=[2], div_value=2.0)
weights = {
    "head.weight": torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]),
    "tail.0.0.weight": torch.tensor([[1.0, 1.0]]),
    "tail.0.1.weight": torch.tensor([[1.0], [0.0]]),
}
criterion.load_state_dict(weights)
criterion.double()
feature = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
features = torch.stack([feature, torch.zeros_like(feature)], dim=1)
for label, style in ((0, "-"), (2, "--"), (3, ":")):
    loss = -criterion(features, torch.full((201,), label)).output
    (gradient,) = torch.autograd.grad(loss.sum(), feature, retain_graph=True)
    line = {"linestyle": style, "label": f"class {label}"}
    top.plot(feature.detach(), loss.detach(), "C0", **line)
    bottom.plot(feature.detach(), gradient, "C1", **line)
top.set(title="loss")
bottom.set(title="gradient", xlabel="first feature")
top.legend()
bottom.legend()
plt.show()
