import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

distances = {
    "cosine": (lambda x, y: 1 - F.cosine_similarity(x, y, dim=-1), "-"),
    "Euclidean": (lambda x, y: torch.linalg.vector_norm(x - y, dim=-1), "--"),
    "squared Euclidean": (lambda x, y: (x - y).square().sum(dim=-1), ":"),
}
figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Embeddings of length 1, the positive at 30 degrees from the anchor; over the angle of the negative, from 0 to 180 "
    "degrees. Left, the loss falls to zero, first with the squared, then the Euclidean, then the cosine distance. "
    "Right, its gradient: with the Euclidean distance it starts at minus one, with the two others at zero."
)
for name, (distance, style) in distances.items():
    angle = torch.linspace(0.1, 180, 361, dtype=torch.float64, requires_grad=True)
    radians = angle * math.pi / 180
    anchor = torch.tensor([1.0, 0.0], dtype=torch.float64).expand(361, 2)
    positive = torch.tensor([math.sqrt(3) / 2, 0.5], dtype=torch.float64).expand(361, 2)
    negative = torch.stack([radians.cos(), radians.sin()], dim=1)
    loss = F.triplet_margin_with_distance_loss(
        anchor,
        positive,
        negative,
        distance_function=distance,
        margin=0.5,
        reduction="none",
    )
    (gradient,) = torch.autograd.grad(loss.sum(), radians)
    left.plot(angle.detach(), loss.detach(), "C0", linestyle=style, label=name)
    right.plot(angle.detach(), gradient, "C1", linestyle=style, label=name)
left.set(title="loss", xlabel="angle of the negative in degrees")
right.set(
    title="gradient by the angle in radians", xlabel="angle of the negative in degrees"
)
left.legend()
right.legend()
plt.show()
