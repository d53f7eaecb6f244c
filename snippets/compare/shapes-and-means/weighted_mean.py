import inspect

import torch
from torch import nn
from torch.nn import functional as F

scores = torch.tensor([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]])
labels, values = torch.tensor([0, 2]), torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
layer, ones = (torch.eye(2), scores.T), torch.ones(2, 3)
with_logits = "binary_cross_entropy_with_logits"
weighted = {  # the losses with weights: the function and its first arguments
    "`L1Loss`": ("l1_loss", scores, values),
    "`MSELoss`": ("mse_loss", scores, values),
    "`HuberLoss`": ("huber_loss", scores, values),
    "`CrossEntropyLoss`, labels": ("cross_entropy", scores, labels),
    "`CrossEntropyLoss`, probabilities": ("cross_entropy", scores, values),
    "`LinearCrossEntropyLoss`, labels": ("linear_cross_entropy", *layer, labels),
    "`LinearCrossEntropyLoss`, probabilities": ("linear_cross_entropy", *layer, values),
    "`NLLLoss`": ("nll_loss", scores.log(), labels),
    "`MultiMarginLoss`": ("multi_margin_loss", scores, labels),
    "`BCEWithLogitsLoss`": (with_logits, scores, values),
    "`BCEWithLogitsLoss`, all targets 1": (with_logits, scores, ones),
    "`BCELoss`": ("binary_cross_entropy", scores, values),
    "`MultiLabelSoftMarginLoss`": ("multilabel_soft_margin_loss", scores, values),
}
unweighted = (  # and those without
    "SmoothL1Loss PoissonNLLLoss GaussianNLLLoss AdaptiveLogSoftmaxWithLoss "
    "SoftMarginLoss MultiLabelMarginLoss KLDivLoss HingeEmbeddingLoss "
    "CosineEmbeddingLoss MarginRankingLoss TripletMarginLoss "
    "TripletMarginWithDistanceLoss CTCLoss"
)
unweighted = unweighted.split()
losses = [*[row.split("`")[1] for row in weighted], *unweighted]
unknown = {*nn.modules.loss.__all__} - {*losses, "NLLLoss2d"}  # an old name of NLLLoss
assert not unknown, unknown


def takes(function, *arguments):
    return {*arguments} <= {*inspect.signature(function).parameters}


# No class without a row has weights, nor has a function without one.
there = [name for name in unweighted if hasattr(nn, name)]
assert not any(takes(getattr(nn, name), "weight") for name in there)
for name, function in inspect.getmembers(F, inspect.isfunction):
    if takes(function, "weight", "reduction"):
        assert name in {name for name, *_ in weighted.values()}, name


def factor(function, arguments, **weight):
    """By what equal weights multiply the mean; None where this shape is refused."""
    try:
        return (function(*arguments, **weight) / function(*arguments)).item()
    except (RuntimeError, ValueError):
        return None


def cells(kind, function, argument, arguments):
    shapes = [(), (1,), (2,), (3,), (2, 1), (1, 3), (2, 3)]
    weights = [{argument: torch.full(shape, 5.0)} for shape in shapes]
    found = [factor(function, arguments, **weight) for weight in weights]
    taken = ", ".join(f"`{s}`" for s, times in zip(shapes, found, strict=True) if times)
    (times,) = {round(times) for times in found if times}
    where = "class, function" if takes(kind, "weight") else "function"
    divisor = {1: "the sum of the weights", 5: "the count"}[times]
    return [f"`{argument}`", where, taken, str(times), divisor]


print("| loss | argument | in | its shape, for 2 samples of 3", end=" ")
print("| all weights 5: `mean` times | so it divides by |")
print("|---|---|---|---|---|---|")
for row, (function, *arguments) in weighted.items():
    kind, found = getattr(nn, row.split("`")[1], None), ["not there yet"] * 5
    argument = "pos_weight" if "targets" in row else "weight"
    if kind and takes(getattr(F, function), argument):
        found = cells(kind, getattr(F, function), argument, arguments)
    print(f"| {row} |", " | ".join(found), "|")
