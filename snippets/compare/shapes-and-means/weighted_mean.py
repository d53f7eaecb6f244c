import inspect

import torch
from torch import nn
from torch.nn import functional as F

scores, features = torch.tensor([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]), torch.eye(2)
labels, values = torch.tensor([0, 2]), torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
weighted = {  # the losses with weights: the page, and for each case the argument and what comes before it
    nn.L1Loss: ("l1_loss", {"": ("weight", scores, values)}),
    nn.MSELoss: ("mse_loss", {"": ("weight", scores, values)}),
    nn.HuberLoss: ("huber_loss", {"": ("weight", scores, values)}),
    nn.CrossEntropyLoss: (
        "cross_entropy",
        {", labels": ("weight", scores, labels), ", probabilities": ("weight", scores, values)},
    ),
    nn.LinearCrossEntropyLoss: (
        "linear_cross_entropy",
        {
            ", labels": ("weight", features, scores.T, labels),
            ", probabilities": ("weight", features, scores.T, values),
        },
    ),
    nn.NLLLoss: ("nll_loss", {"": ("weight", scores.log(), labels)}),
    nn.MultiMarginLoss: ("multi_margin_loss", {"": ("weight", scores, labels)}),
    nn.BCEWithLogitsLoss: (
        "binary_cross_entropy_with_logits",
        {"": ("weight", scores, values), ", all targets 1": ("pos_weight", scores, torch.ones(2, 3))},
    ),
    nn.BCELoss: ("binary_cross_entropy", {"": ("weight", scores, values)}),
    nn.MultiLabelSoftMarginLoss: ("multilabel_soft_margin_loss", {"": ("weight", scores, values)}),
}
unweighted = {  # and those without
    nn.SmoothL1Loss: "smooth_l1_loss",
    nn.PoissonNLLLoss: "poisson_nll_loss",
    nn.GaussianNLLLoss: "gaussian_nll_loss",
    nn.AdaptiveLogSoftmaxWithLoss: None,
    nn.SoftMarginLoss: "soft_margin_loss",
    nn.MultiLabelMarginLoss: "multilabel_margin_loss",
    nn.KLDivLoss: "kl_div",
    nn.HingeEmbeddingLoss: "hinge_embedding_loss",
    nn.CosineEmbeddingLoss: "cosine_embedding_loss",
    nn.MarginRankingLoss: "margin_ranking_loss",
    nn.TripletMarginLoss: "triplet_margin_loss",
    nn.TripletMarginWithDistanceLoss: "triplet_margin_with_distance_loss",
    nn.CTCLoss: "ctc_loss",
}
known = {kind.__name__ for kind in (*weighted, *unweighted)}
unknown = known ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss


def takes_weight(function):
    return "weight" in inspect.signature(function).parameters


assert not any(takes_weight(kind) or (name and takes_weight(getattr(F, name))) for kind, name in unweighted.items())


def factor(function, arguments, **weight):
    """By what the mean is multiplied when all weights are equal; None where this shape is refused."""
    try:
        return (function(*arguments, **weight) / function(*arguments)).item()
    except (RuntimeError, ValueError):
        return None


shapes = [(), (1,), (2,), (3,), (2, 1), (1, 3), (2, 3)]
print("| loss | argument | in | its shape, for 2 samples of 3 | all weights 5: `mean` times | so it divides by |")
print("|---|---|---|---|---|---|")
for kind, (page, cases) in weighted.items():
    function = getattr(F, page)
    for note, (argument, *arguments) in cases.items():
        found = {shape: factor(function, arguments, **{argument: torch.full(shape, 5.0)}) for shape in shapes}
        taken = {shape: round(times) for shape, times in found.items() if times}
        (times,) = set(taken.values())
        accepted = ", ".join(f"`{shape}`" for shape in taken)
        where = "class, function" if takes_weight(kind) else "function"
        print(f"| [{kind.__name__}](../losses/{page}.md){note} | `{argument}` | {where} | {accepted} |", end=" ")
        print(times, "|", {1: "the sum of the weights", 5: "the count"}[times], "|")
