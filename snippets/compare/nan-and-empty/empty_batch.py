import warnings

import torch
from torch import nn

values = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
labels, label_sets = torch.tensor([0, 2]), torch.tensor([[0, -1, -1], [1, 2, -1]])
signs, sequences = torch.tensor([1.0, -1.0]), torch.tensor([[1, 2], [2, 1]])
alike = {  # the shapes of the inputs, the target, and what follows
    "L1Loss MSELoss SmoothL1Loss HuberLoss PoissonNLLLoss": ([(2, 3)], values),
    "GaussianNLLLoss": ([(2, 3)], values, torch.ones(2, 3)),
    "CrossEntropyLoss": ([(2, 3)], labels),
    "LinearCrossEntropyLoss AdaptiveLogSoftmaxWithLoss": ([(2, 5)], labels),
    "NLLLoss MultiMarginLoss": ([(2, 3)], labels),
    "BCEWithLogitsLoss BCELoss": ([(2, 3)], values),
    "SoftMarginLoss": ([(2, 3)], 2 * values - 1),
    "MultiLabelSoftMarginLoss": ([(2, 3)], values),
    "MultiLabelMarginLoss": ([(2, 3)], label_sets),
    "KLDivLoss": ([(2, 3)], values),
    "HingeEmbeddingLoss": ([(2, 3)], 2 * values - 1),
    "CosineEmbeddingLoss": ([(2, 3), (2, 3)], signs),
    "MarginRankingLoss": ([(2,), (2,)], signs),
    "TripletMarginLoss TripletMarginWithDistanceLoss": ([(2, 3)] * 3,),
    "CTCLoss": ([(4, 2, 3)], sequences, (4, 4), (2, 2)),
}
sizes = {"LinearCrossEntropyLoss": (5, 3), "AdaptiveLogSoftmaxWithLoss": (5, 3, [2])}
losses = {name: call for names, call in alike.items() for name in names.split()}
unknown = {*nn.modules.loss.__all__} - {*losses, "NLLLoss2d"}  # an old name of NLLLoss
assert not unknown, unknown


def measure(name, **reduction):
    """The loss of no samples, and the gradient of a weight before it."""
    shapes, *rest = losses[name]
    criterion = getattr(nn, name)(*sizes.get(name, ()), **reduction)
    weight = torch.ones((), requires_grad=True)
    # The samples are dimension 0, those of CTCLoss dimension 1.
    inputs = [torch.zeros(shape).narrow(len(shape) // 3, 0, 0) for shape in shapes]
    inputs = [weight * value for value in inputs]
    loss = criterion(*inputs, *[value[:0] for value in rest])
    loss = getattr(loss, "loss", loss)
    loss.sum().backward()
    return loss.detach(), f"{weight.grad:g}"


def cells(name):
    if not hasattr(nn, name):
        return ["not there yet"] * 4
    if name == "AdaptiveLogSoftmaxWithLoss":  # has the mean only
        mean, gradient = measure(name)
        return ["–", f"{mean:g}", "–", gradient]
    try:
        found = [measure(name, reduction=how) for how in ("sum", "mean", "none")]
    except RuntimeError:
        return ["raises"] * 4
    (total, mean, none), gradients = zip(*found, strict=True)
    numbers = [f"{total:g}", f"{mean:g}"]
    if total.isnan():  # nothing sums to 0, so this is memory that was not written
        numbers = ["**unwritten**"] * 2
    return [*numbers, f"`{tuple(none.shape)}`", ", ".join(sorted({*gradients}))]


deterministic = torch.are_deterministic_algorithms_enabled()
torch.use_deterministic_algorithms(True)  # fills new memory with nan, which shows it
print("| loss | `sum` | `mean` | shape of `none` | gradient of a weight before it |")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in losses:
        print(f"| `{name}` |", " | ".join(cells(name)), "|")
torch.use_deterministic_algorithms(deterministic)
