import math

import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

logit = torch.linspace(-5, 5, 29, dtype=torch.float64, requires_grad=True)
p = logit.sigmoid()  # of all 10 pixels of the object; 90 others have 0.05
overlap, above, below = 10 * p, 90 * 0.05, 10 * (1 - p)
weights = 1 / 10**2, 1 / 90**2  # of the object and of the background
both = weights[0] * 2 * overlap + weights[1] * 2 * 90 * 0.95
total = weights[0] * (10 + overlap + above) + weights[1] * (90 + below + 90 * 0.95)
pixels = 10 * F.softplus(-logit) - 90 * math.log(0.95)
losses = {
    "cross entropy": pixels / 100,
    "Dice": 1 - overlap / (overlap + above / 2 + below / 2),
    "generalised Dice": 1 - both / total,
    "Tversky 0.3, 0.7": 1 - overlap / (overlap + 0.3 * above + 0.7 * below),
    "Jaccard": 1 - overlap / (overlap + above + below),
}
figure, (left, right) = plt.subplots(1, 2)
styles = (":", "-", (0, (1, 1)), "--", "-.")
for (name, loss), style in zip(losses.items(), styles, strict=True):
    (slope,) = torch.autograd.grad(loss.sum(), logit, retain_graph=True)
    left.plot(logit.detach(), loss.detach(), linestyle=style, label=name)
    right.plot(logit.detach(), slope, linestyle=style)
left.set(title="loss", xlabel="logit of the object's pixels")
right.set(title="gradient", xlabel="logit of the object's pixels")
left.legend()
figure.set_label(
    "Loss and gradient of an image with 10 pixels of an object among 100, against the "
    "logit of these pixels; the others have a probability of 0.05. The four overlap "
    "losses start between 0.86 and 1 at -5, and their gradient is largest near a logit "
    "of 0 and close to 0 at both ends. The gradient of cross entropy is largest "
    "at -5, where the object is missed."
)
plt.show()
