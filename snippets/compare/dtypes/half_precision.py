import warnings

import torch
from torch import nn

no, yes = torch.zeros_like, torch.ones_like


def rows(first, second):
    return torch.stack([first, second], dim=1)


def label(x, number):
    return torch.full((len(x),), number)


losses = {  # the page of each loss, and its arguments for a batch of predictions that are wrong by x
    nn.L1Loss: ("l1_loss", lambda x: (x, no(x))),
    nn.MSELoss: ("mse_loss", lambda x: (x, no(x))),
    nn.SmoothL1Loss: ("smooth_l1_loss", lambda x: (x, no(x))),
    nn.HuberLoss: ("huber_loss", lambda x: (x, no(x))),
    nn.PoissonNLLLoss: ("poisson_nll_loss", lambda x: (x, no(x))),
    nn.GaussianNLLLoss: ("gaussian_nll_loss", lambda x: (x, no(x), yes(x))),
    nn.CrossEntropyLoss: ("cross_entropy", lambda x: (rows(no(x), x), label(x, 0))),
    nn.LinearCrossEntropyLoss: ("linear_cross_entropy", lambda x: (x[:, None], label(x, 0))),
    nn.AdaptiveLogSoftmaxWithLoss: ("adaptive_log_softmax_with_loss", lambda x: (x[:, None], label(x, 0))),
    nn.NLLLoss: ("nll_loss", lambda x: (rows(-x, no(x)), label(x, 0))),
    nn.MultiMarginLoss: ("multi_margin_loss", lambda x: (rows(no(x), x), label(x, 0))),
    nn.BCEWithLogitsLoss: ("binary_cross_entropy_with_logits", lambda x: (x, no(x))),
    nn.BCELoss: ("binary_cross_entropy", lambda x: (x.sigmoid(), no(x))),
    nn.SoftMarginLoss: ("soft_margin_loss", lambda x: (x, -yes(x))),
    nn.MultiLabelSoftMarginLoss: ("multilabel_soft_margin_loss", lambda x: (x[:, None], no(x)[:, None])),
    nn.MultiLabelMarginLoss: ("multilabel_margin_loss", lambda x: (rows(no(x), x), rows(label(x, 0), label(x, -1)))),
    nn.KLDivLoss: ("kl_div", lambda x: (-x, yes(x))),
    nn.HingeEmbeddingLoss: ("hinge_embedding_loss", lambda x: (x, yes(x))),
    nn.CosineEmbeddingLoss: (
        "cosine_embedding_loss",
        lambda x: (rows(x, x.detach()), rows(yes(x), no(x)), label(x, 1)),
    ),
    nn.MarginRankingLoss: ("margin_ranking_loss", lambda x: (no(x), x, label(x, 1))),
    nn.TripletMarginLoss: ("triplet_margin_loss", lambda x: (rows(x, x), rows(no(x), no(x)), rows(x, x))),
    nn.TripletMarginWithDistanceLoss: (
        "triplet_margin_with_distance_loss",
        lambda x: (rows(x, x), rows(no(x), no(x)), rows(x, x)),
    ),
    nn.CTCLoss: (
        "ctc_loss",
        lambda x: (rows(no(x), -x)[None], label(x, 1)[:, None], label(x, 1), label(x, 1)),
    ),
}
layers = {nn.LinearCrossEntropyLoss: (1, 2), nn.AdaptiveLogSoftmaxWithLoss: (1, 3, [2], 1.0)}
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss


def measure(kind, x):
    """The loss of each prediction, and its gradient by x."""
    adaptive = kind is nn.AdaptiveLogSoftmaxWithLoss
    criterion = kind(*layers.get(kind, ()), **({} if adaptive else {"reduction": "none"})).to(x.dtype)
    for weight in criterion.parameters():  # class 1 has the score x, the others 0
        weight.data = (torch.arange(len(weight)) == 1).to(x.dtype)[:, None].expand_as(weight).clone()
    x = x.clone().requires_grad_()
    result = criterion(*losses[kind][1](x))
    loss = -result.output if adaptive else result
    (gradient,) = torch.autograd.grad(loss.sum(), x)
    return loss.detach(), gradient


def first_wrong(x, half, exact):
    """The smallest x from which the result is more than a tenth off, what it is there, and what it should be."""
    wrong = ~((half.double() - exact).abs() <= 0.1 * exact.abs())
    if not wrong.any():
        return "–"
    at = wrong.nonzero()[0]
    return f"{x[at].item():.5g}: {half[at].item():.5g} for {exact[at].item():.5g}"


def cells(kind, dtype):
    x = torch.arange(1, 0x7FFF, dtype=torch.int16).view(dtype)  # every positive number of this dtype
    x = x[(x >= 1) & x.isfinite()]
    try:
        half = measure(kind, x)
    except NotImplementedError:
        return ["raises", "raises"]
    exact = measure(kind, x.double())
    return [first_wrong(x, *results) for results in zip(half, exact, strict=True)]


titles = [f"{dtype}, {what}" for dtype in ("float16", "bfloat16") for what in ("loss", "gradient")]
print("| loss |", " | ".join(titles), "|")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for kind, (page, _) in losses.items():
        found = cells(kind, torch.float16) + cells(kind, torch.bfloat16)
        print(f"| [{kind.__name__}](../losses/{page}.md) |", " | ".join(found), "|")
