import warnings

import torch
from torch import nn
from torch.autograd.gradcheck import GradcheckError, gradcheck, gradgradcheck

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
notes = {  # more rows
    "CrossEntropyLoss": [", probabilities"],
    "LinearCrossEntropyLoss": [", probabilities", ", in chunks"],
    "CTCLoss": [" after `log_softmax`"],
}


def to_double(value):
    is_float = torch.is_tensor(value) and value.is_floating_point()
    return value.double() if is_float else value


def outcome(check, *arguments):
    try:
        return check(*arguments)
    except GradcheckError:
        return "**fails**"
    except RuntimeError:
        return "raises"


def cells(name, note):
    if not hasattr(nn, name):
        return ["not there yet"] * 4
    shapes, *rest = losses[name]
    rest = [values.softmax(dim=1)] if note == ", probabilities" else rest
    rest = [to_double(value) for value in rest]
    options = {}
    if note == ", in chunks":  # the checks go back more than once
        options["options"] = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
    torch.manual_seed(0)  # for the two losses with a layer inside
    criterion = getattr(nn, name)(*sizes.get(name, ()), **options).double()
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(s, generator=draw, dtype=torch.float64) for s in shapes]

    def loss(*inputs):
        if note == " after `log_softmax`":
            inputs = [value.log_softmax(dim=2) for value in inputs]
        result = criterion(*inputs, *rest)
        return getattr(result, "loss", result)

    def second_derivative():
        rows = torch.autograd.functional.hessian(loss, tuple(inputs))
        blocks = [block for row in rows for block in row]
        return "not zero" if any(block.any() for block in blocks) else "zero"

    def reaches_target():
        if not rest or not rest[0].is_floating_point():
            return "–"
        target = rest[0].softmax(dim=-1).requires_grad_()
        result = criterion(*leaves, target, *rest[1:])
        (gradient,) = torch.autograd.grad(result, target, allow_unused=True)
        return "no" if gradient is None else "yes"

    leaves = [value.clone().requires_grad_() for value in inputs]
    found = [outcome(check, loss, leaves) for check in (gradcheck, gradgradcheck)]
    found = ["passes" if result is True else result for result in found]
    second = outcome(second_derivative)
    second = f"**{second}**" if "fails" in found[1] else second
    return [*found, second, outcome(reaches_target)]


print("| loss | `gradcheck` | `gradgradcheck` | second derivative", end=" ")
print("| the target gets a gradient |")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in losses:
        for note in ["", *notes.get(name, [])]:
            print(f"| `{name}`{note} |", " | ".join(cells(name, note)), "|")
