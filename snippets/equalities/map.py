import matplotlib.pyplot as plt
import numpy as np

losses = {  # the page of each, and its place on the map
    "CTCLoss": ("ctc_loss", 6.5, 0.1),
    "KLDivLoss": ("kl_div", 0.6, 0.8),
    "NLLLoss": ("nll_loss", 6.5, 0.8),
    "AdaptiveLogSoftmaxWithLoss": ("adaptive_log_softmax_with_loss", 3.5, 1.4),
    "BCELoss": ("binary_cross_entropy", 6.5, 2.2),
    "LinearCrossEntropyLoss": ("linear_cross_entropy", 1.5, 2.5),
    "CrossEntropyLoss": ("cross_entropy", 4.4, 2.5),
    "PoissonNLLLoss": ("poisson_nll_loss", 2.4, 3.5),
    "BCEWithLogitsLoss": ("binary_cross_entropy_with_logits", 6.3, 3.5),
    "MultiLabelSoftMarginLoss": ("multilabel_soft_margin_loss", 3.9, 4.1),
    "GaussianNLLLoss": ("gaussian_nll_loss", 1.8, 4.3),
    "SoftMarginLoss": ("soft_margin_loss", 6.4, 4.4),
    "TripletMarginWithDistanceLoss": ("triplet_margin_with_distance_loss", 4.6, 4.8),
    "MSELoss": ("mse_loss", 0.5, 5.2),
    "CosineEmbeddingLoss": ("cosine_embedding_loss", 2.9, 5.2),
    "TripletMarginLoss": ("triplet_margin_loss", 5.25, 5.68),
    "HuberLoss": ("huber_loss", 1.5, 6.3),
    "HingeEmbeddingLoss": ("hinge_embedding_loss", 3.4, 6.3),
    "MarginRankingLoss": ("margin_ranking_loss", 6.3, 6.3),
    "SmoothL1Loss": ("smooth_l1_loss", 1.5, 7.3),
    "L1Loss": ("l1_loss", 3.4, 7.3),
    "MultiLabelMarginLoss": ("multilabel_margin_loss", 6.3, 7.5),
    "MultiMarginLoss": ("multi_margin_loss", 4.4, 8.1),
}
equal = {
    ("BCELoss", "BCEWithLogitsLoss"): "of the sigmoid",
    ("SoftMarginLoss", "BCEWithLogitsLoss"): "labels −1, 1",
    ("MultiLabelSoftMarginLoss", "BCEWithLogitsLoss"): "mean",
    ("CrossEntropyLoss", "BCEWithLogitsLoss"): "logits 0, x",
    ("BCELoss", "NLLLoss"): "1 − p, p",
    ("NLLLoss", "CrossEntropyLoss"): "log-softmax",
    ("KLDivLoss", "NLLLoss"): "one-hot target",
    ("KLDivLoss", "CrossEntropyLoss"): "plus entropy",
    ("LinearCrossEntropyLoss", "CrossEntropyLoss"): "linear layer",
    ("AdaptiveLogSoftmaxWithLoss", "NLLLoss"): "log_prob",
    ("AdaptiveLogSoftmaxWithLoss", "CrossEntropyLoss"): "cluster of one",
    ("CTCLoss", "NLLLoss"): "one alignment",
    ("PoissonNLLLoss", "CrossEntropyLoss"): "log-softmax, −1",
    ("SmoothL1Loss", "HuberLoss"): "times beta",
    ("HuberLoss", "MSELoss"): "half, large delta",
    ("GaussianNLLLoss", "MSELoss"): "half, variance 1",
    ("MarginRankingLoss", "L1Loss"): "both orders",
    ("MultiMarginLoss", "MarginRankingLoss"): "half, two classes",
    ("MultiMarginLoss", "MSELoss"): "half, p = 2",
    ("MultiLabelMarginLoss", "MultiMarginLoss"): "one label",
    ("MultiLabelMarginLoss", "MarginRankingLoss"): "all pairs",
    ("HingeEmbeddingLoss", "L1Loss"): "target 1",
    ("HingeEmbeddingLoss", "MarginRankingLoss"): "target −1",
    ("CosineEmbeddingLoss", "HingeEmbeddingLoss"): "1 − cosine",
    ("CosineEmbeddingLoss", "MSELoss"): "length 1",
    ("TripletMarginLoss", "MarginRankingLoss"): "distances",
    ("TripletMarginWithDistanceLoss", "MarginRankingLoss"): "any distance",
    ("TripletMarginWithDistanceLoss", "TripletMarginLoss"): "PairwiseDistance",
    ("TripletMarginWithDistanceLoss", "HingeEmbeddingLoss"): "positive = anchor",
}
tends = {
    ("SmoothL1Loss", "L1Loss"): "beta → 0",
    ("HuberLoss", "L1Loss"): "delta → 0",
    ("PoissonNLLLoss", "GaussianNLLLoss"): "large counts",
    ("BCEWithLogitsLoss", "PoissonNLLLoss"): "logits → −∞",
    ("KLDivLoss", "MSELoss"): "temperature → ∞",
    ("SoftMarginLoss", "MarginRankingLoss"): "scale → ∞",
}
bends = {
    ("MultiMarginLoss", "MSELoss"): (0.5, 8.1),
    ("HuberLoss", "MSELoss"): (1.2, 5.8),
    ("GaussianNLLLoss", "MSELoss"): (1.3, 4.75),
    ("CosineEmbeddingLoss", "MSELoss"): (1.5, 5.2),
    ("TripletMarginWithDistanceLoss", "HingeEmbeddingLoss"): (3.9, 5.5),
    ("TripletMarginWithDistanceLoss", "MarginRankingLoss"): (6.1, 5.25),
    ("SoftMarginLoss", "MarginRankingLoss"): (6.75, 4.9),
}

figure, axes = plt.subplots(figsize=(7.2, 8.2))
figure.set_label(
    "A map of the 23 losses, joined to one piece. A solid line joins two losses that "
    "are equal, a dashed arrow leads from a loss to the one that it tends to, and each "
    "line bears its condition. Most lines meet at CrossEntropyLoss and "
    "MarginRankingLoss. A name leads to its page, a condition to its section."
)


def write(text, place, size, address, colour):
    """Write a link; returns the half width and half height that lines keep clear of."""
    axes.text(
        *place, text, ha="center", va="center", size=size, url=address, color=colour
    )
    return np.array([0.0035 * size * len(text) + 0.07, 0.11])


places = {loss: np.array(place) for loss, (_, *place) in losses.items()}
boxes = {
    loss: write(loss, places[loss], 10.5, f"../losses/{losses[loss][0]}/", "C0")
    for loss in losses
}
for lines, style in (
    (equal, {"arrowstyle": "-"}),
    (tends, {"arrowstyle": "-|>", "linestyle": "--"}),
):
    for (left, right), condition in lines.items():
        middle = np.array(bends.get((left, right), (places[left] + places[right]) / 2))
        box = write(condition, middle, 9.5, f"./#{left}-and-{right}".lower(), None)
        for loss in (left, right):
            way = middle - places[loss]
            start, end = (
                np.min(size / np.abs(way).clip(1e-9)) for size in (boxes[loss], box)
            )
            if start + end < 1:
                half = {"arrowstyle": "-"} if loss == left else {}
                arrow = style | half | {"color": "C4", "shrinkA": 0, "shrinkB": 0}
                axes.annotate(
                    "", places[loss] + start * way, middle - end * way, arrowprops=arrow
                )
axes.set(xlim=(0, 7.2), ylim=(8.2, 0))
axes.axis("off")
plt.show()
