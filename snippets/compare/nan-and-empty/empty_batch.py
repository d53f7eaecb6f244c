import warnings

import torch
from torch import nn

values = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
labels, label_sets = torch.tensor([0, 2]), torch.tensor([[0, -1, -1], [1, 2, -1]])
signs, sequences = torch.tensor([1.0, -1.0]), torch.tensor([[1, 2], [2, 1]])
losses = {  # the page of each loss, the shapes of its inputs, its target, and what follows
    nn.L1Loss: ("l1_loss", [(2, 3)], values),
    nn.MSELoss: ("mse_loss", [(2, 3)], values),
    nn.SmoothL1Loss: ("smooth_l1_loss", [(2, 3)], values),
    nn.HuberLoss: ("huber_loss", [(2, 3)], values),
    nn.PoissonNLLLoss: ("poisson_nll_loss", [(2, 3)], values),
    nn.GaussianNLLLoss: ("gaussian_nll_loss", [(2, 3)], values, torch.ones(2, 3)),
    nn.CrossEntropyLoss: ("cross_entropy", [(2, 3)], labels),
    nn.LinearCrossEntropyLoss: ("linear_cross_entropy", [(2, 5)], labels),
    nn.AdaptiveLogSoftmaxWithLoss: ("adaptive_log_softmax_with_loss", [(2, 5)], labels),
    nn.NLLLoss: ("nll_loss", [(2, 3)], labels),
    nn.MultiMarginLoss: ("multi_margin_loss", [(2, 3)], labels),
    nn.BCEWithLogitsLoss: ("binary_cross_entropy_with_logits", [(2, 3)], values),
    nn.BCELoss: ("binary_cross_entropy", [(2, 3)], values),
    nn.SoftMarginLoss: ("soft_margin_loss", [(2, 3)], 2 * values - 1),
    nn.MultiLabelSoftMarginLoss: ("multilabel_soft_margin_loss", [(2, 3)], values),
    nn.MultiLabelMarginLoss: ("multilabel_margin_loss", [(2, 3)], label_sets),
    nn.KLDivLoss: ("kl_div", [(2, 3)], values),
    nn.HingeEmbeddingLoss: ("hinge_embedding_loss", [(2, 3)], 2 * values - 1),
    nn.CosineEmbeddingLoss: ("cosine_embedding_loss", [(2, 3), (2, 3)], signs),
    nn.MarginRankingLoss: ("margin_ranking_loss", [(2,), (2,)], signs),
    nn.TripletMarginLoss: ("triplet_margin_loss", [(2, 3)] * 3),
    nn.TripletMarginWithDistanceLoss: ("triplet_margin_with_distance_loss", [(2, 3)] * 3),
    nn.CTCLoss: ("ctc_loss", [(4, 2, 3)], sequences, (4, 4), (2, 2)),
}
sizes = {nn.LinearCrossEntropyLoss: (5, 3), nn.AdaptiveLogSoftmaxWithLoss: (5, 3, [2])}
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss


def measure(kind, reduction):
    """The loss of no samples, and the gradient of a weight before it."""
    _, shapes, *rest = losses[kind]
    adaptive = kind is nn.AdaptiveLogSoftmaxWithLoss  # has the mean only
    criterion = kind(*sizes.get(kind, ()), **({} if adaptive else {"reduction": reduction}))
    weight = torch.ones((), requires_grad=True)
    # The samples are dimension 0, those of CTCLoss dimension 1.
    inputs = [weight * torch.zeros(shape).narrow(len(shape) // 3, 0, 0) for shape in shapes]
    loss = criterion(*inputs, *[value[:0] for value in rest])
    loss = getattr(loss, "loss", loss)
    loss.sum().backward()
    return loss.detach(), weight.grad


def cells(kind):
    adaptive = kind is nn.AdaptiveLogSoftmaxWithLoss
    try:
        (total, *_), (mean, *_), (none, *_) = found = [measure(kind, name) for name in ("sum", "mean", "none")]
    except RuntimeError:
        return ["raises", "raises", "raises", "raises"]
    gradients = ", ".join(sorted({f"{gradient:g}" for _, gradient in found}))
    if adaptive:
        return ["–", f"{mean:g}", "–", gradients]
    shape = f"`{tuple(none.shape)}`"
    if total.isnan():  # nothing sums to 0: this is memory that nobody wrote, and the mean is not to be trusted
        return ["**unwritten**", "**unwritten**", shape, gradients]
    return [f"{total:g}", f"{mean:g}", shape, gradients]


deterministic = torch.are_deterministic_algorithms_enabled()
torch.use_deterministic_algorithms(True)  # fills new memory with nan, so that memory nobody wrote is seen
print("| loss | `sum` | `mean` | shape of `none` | gradient of a weight before it |")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for kind, (page, *_) in losses.items():
        print(f"| [{kind.__name__}](../losses/{page}.md) |", " | ".join(cells(kind)), "|")
torch.use_deterministic_algorithms(deterministic)
