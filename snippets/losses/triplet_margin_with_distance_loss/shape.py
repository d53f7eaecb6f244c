import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Embeddings of length 1, the positive at 30 degrees from the anchor, against the "
    "angle of the negative. Top, the loss falls to zero, first with the squared, then "
    "the Euclidean, then the cosine distance. Bottom, its gradient: with the Euclidean "
    "distance it starts at minus one, with the two others at zero."
)
distances = {
    "cosine": (lambda x, y: 1 - F.cosine_similarity(x, y, dim=-1), "-"),
    "Euclidean": (lambda x, y: torch.linalg.vector_norm(x - y, dim=-1), "--"),
    "squared": (lambda x, y: (x - y).square().sum(dim=-1), ":"),
}
degrees = torch.linspace(0.1, 180, 181, dtype=torch.float64)
anchor = torch.tensor([[1.0, 0.0]]).double().expand(181, 2)
positive = torch.tensor([[math.sqrt(3) / 2, 0.5]]).double().expand(181, 2)
for name, (distance, style) in distances.items():
    angle = degrees.deg2rad().requires_grad_()
    negative = torch.stack([angle.cos(), angle.sin()], dim=1)
    loss = F.triplet_margin_with_distance_loss(
        anchor,
        positive,
        negative,
        distance_function=distance,
        margin=0.5,
        reduction="none",
    )
    (gradient,) = torch.autograd.grad(loss.sum(), angle)
    top.plot(degrees, loss.detach(), "C0", linestyle=style, label=name)
    bottom.plot(degrees, gradient, "C1", linestyle=style, label=name)
top.set(title="loss, positive at 30°, margin 0.5")
bottom.set(
    title="gradient with respect to the angle",
    xlabel="angle of the negative in degrees",
    xticks=range(0, 181, 45),
)
top.legend()
plt.show()
