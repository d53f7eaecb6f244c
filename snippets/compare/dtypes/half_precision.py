import warnings

import torch
from torch import nn


def rows(first, second):
    return torch.stack([first, second], dim=1)


def calls(x):
    """The arguments of each loss for a batch of predictions that are wrong by x."""
    no, yes = torch.zeros_like(x), torch.ones_like(x)
    zero, one = no.long(), yes.long()
    triplet = rows(x, x), rows(no, no), rows(x, x)
    alike = {
        "L1Loss MSELoss SmoothL1Loss HuberLoss PoissonNLLLoss": (x, no),
        "GaussianNLLLoss": (x, no, yes),
        "CrossEntropyLoss": (rows(no, x), zero),
        "LinearCrossEntropyLoss AdaptiveLogSoftmaxWithLoss": (x[:, None], zero),
        "NLLLoss": (rows(-x, no), zero),
        "MultiMarginLoss": (rows(no, x), zero),
        "BCEWithLogitsLoss": (x, no),
        "BCELoss": (x.sigmoid(), no),
        "SoftMarginLoss": (x, -yes),
        "MultiLabelSoftMarginLoss": (x[:, None], no[:, None]),
        "MultiLabelMarginLoss": (rows(no, x), rows(zero, -one)),
        "KLDivLoss": (-x, yes),
        "HingeEmbeddingLoss": (x, yes),
        "CosineEmbeddingLoss": (rows(x, x.detach()), rows(yes, no), one),
        "MarginRankingLoss": (no, x, one),
        "TripletMarginLoss TripletMarginWithDistanceLoss": triplet,
        "CTCLoss": (rows(no, -x)[None], one[:, None], one, one),
    }
    return {name: call for names, call in alike.items() for name in names.split()}


sizes = {"LinearCrossEntropyLoss": (1, 2), "AdaptiveLogSoftmaxWithLoss": (1, 3, [2], 1)}
losses = [*calls(torch.ones(1))]
unknown = {*nn.modules.loss.__all__} - {*losses, "NLLLoss2d"}  # an old name of NLLLoss
assert not unknown, unknown


def measure(name, x):
    """The loss of each prediction, and its gradient by x."""
    adaptive = name == "AdaptiveLogSoftmaxWithLoss"
    options = {} if adaptive else {"reduction": "none"}
    criterion = getattr(nn, name)(*sizes.get(name, ()), **options).to(x.dtype)
    for weight in criterion.parameters():  # class 1 has the score x, the others 0
        weight.data.zero_()[1:2] = 1
    x = x.clone().requires_grad_()
    result = criterion(*calls(x)[name])
    loss = -result.output if adaptive else result
    (gradient,) = torch.autograd.grad(loss.sum(), x)
    return loss.detach(), gradient


def first_wrong(x, half, exact):
    """The smallest x at which the result is more than a tenth off, and both results."""
    wrong = ~((half.double() - exact).abs() <= 0.1 * exact.abs())
    if not wrong.any():
        return "–"
    at = wrong.nonzero()[0]
    return f"{x[at].item():.5g}: {half[at].item():.5g} for {exact[at].item():.5g}"


def cells(name, dtype):
    if not hasattr(nn, name):
        return ["not there yet"] * 2
    x = torch.arange(1, 0x7FFF, dtype=torch.int16).view(dtype)  # all positive numbers
    x = x[(x >= 1) & x.isfinite()]
    try:
        half = measure(name, x)
    except RuntimeError:
        return ["raises"] * 2
    exact = measure(name, x.double())
    return [first_wrong(x, *results) for results in zip(half, exact, strict=True)]


print("| loss | float16, loss | float16, gradient", end=" ")
print("| bfloat16, loss | bfloat16, gradient |")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in losses:
        found = cells(name, torch.float16) + cells(name, torch.bfloat16)
        print(f"| `{name}` |", " | ".join(found), "|")
