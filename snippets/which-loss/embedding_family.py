import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# Between two points of the unit circle.
distance = torch.linspace(0, 2, 81, dtype=torch.float64)
angle = 2 * torch.asin(distance / 2)
other = torch.stack([angle.cos(), angle.sin()], dim=1)
anchor, at_quarter, at_one = (other[i].expand_as(other) for i in (0, 10, 40))
alike = torch.ones_like(distance)

figure, (left, right) = plt.subplots(1, 2, sharey=True)
figure.set_label(
    "Losses against the distance of two embeddings of length 1. Left, a similar pair:"
    " HingeEmbeddingLoss is the distance itself, CosineEmbeddingLoss half of its "
    "square, flat at zero. TripletMarginLoss, with the negative at 1, is zero up to "
    "0.5 and then a straight line. Right, a different pair: HingeEmbeddingLoss falls "
    "in a straight line to zero at 1, TripletMarginLoss, with the positive at 0.25, "
    "to zero at 0.75, and CosineEmbeddingLoss in a curve to zero at 1.41."
)
for axes, label in ((left, alike), (right, -alike)):
    axes.plot(
        distance,
        F.cosine_embedding_loss(anchor, other, label, reduction="none"),
        "C0-",
        label="CosineEmbeddingLoss",
    )
    axes.plot(
        distance,
        F.hinge_embedding_loss(distance, label, reduction="none"),
        "C2--",
        label="HingeEmbeddingLoss",
    )
pulled = F.triplet_margin_loss(anchor, other, at_one, margin=0.5, reduction="none")
pushed = F.triplet_margin_loss(anchor, at_quarter, other, margin=0.5, reduction="none")
left.plot(distance, pulled, "C3:")
right.plot(distance, pushed, "C3:", label="TripletMarginLoss")
left.set(title="loss, similar pair", xlabel="distance")
right.set(title="loss, different pair", xlabel="distance")
right.legend()
plt.show()
