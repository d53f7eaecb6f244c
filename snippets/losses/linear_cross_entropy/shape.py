import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against a single feature, for three classes with the weights minus "
    "1, 0 and 1. For the class with weight 1 it falls towards zero as the feature "
    "grows, for minus 1 it is the mirror image, for 0 it is a valley. Bottom, its "
    "gradients: three S-shaped curves of the same height, one above the other, that "
    "level out at differences of the weights, between minus 2 and 2."
)
linear_weight = torch.tensor([[-1.0], [0.0], [1.0]], dtype=torch.float64)
for target, style in ((2, "-"), (1, "--"), (0, ":")):
    feature = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
    labels = torch.full((201,), target)
    inputs = feature.unsqueeze(1)
    loss = F.linear_cross_entropy(inputs, linear_weight, labels, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), feature)
    name = f"weight {linear_weight[target].item():g}".replace("-", "−")
    top.plot(feature.detach(), loss.detach(), "C0", linestyle=style, label=name)
    bottom.plot(feature.detach(), gradient, "C1", linestyle=style, label=name)
top.set(title="loss")
bottom.set(title="gradient", xlabel="feature")
top.legend(loc="upper center")
bottom.legend()
plt.show()
