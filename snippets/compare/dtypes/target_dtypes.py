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


def run(name, target):
    """The dtype of the loss, its value, and the gradients."""
    shapes, _, *rest = losses[name]
    torch.manual_seed(0)  # for the two losses with a layer inside
    criterion = getattr(nn, name)(*sizes.get(name, ()))
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(shape, generator=draw).requires_grad_() for shape in shapes]
    loss = criterion(*inputs, target, *rest)
    loss = getattr(loss, "loss", loss)
    dtype = str(loss.dtype).removeprefix("torch.")
    try:
        gradients = torch.autograd.grad(loss, inputs)
    except RuntimeError:
        return "`backward()` raises", loss.detach(), []
    return dtype, loss.detach(), gradients


def outcome(name, dtype):
    if not hasattr(nn, name):
        return "not there yet"
    _, *rest = losses[name]
    if not rest:
        return "no target"
    _, value, gradients = run(name, rest[0])
    try:
        printed, loss, others = run(name, rest[0].to(dtype))
    except (RuntimeError, ValueError):
        return "raises"
    for one, other in zip([loss, *others], [value, *gradients], strict=False):
        if not torch.allclose(one.double(), other.double(), rtol=0.01):
            return "**wrong**"
    return printed


dtypes = ["bool", "uint8", "int32", "int64"]
dtypes += ["float16", "bfloat16", "float32", "float64"]
print("| loss |", " | ".join(dtypes), "|")
print("|---" * (len(dtypes) + 1) + "|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in losses:
        cells = [outcome(name, getattr(torch, dtype)) for dtype in dtypes]
        print(f"| `{name}` |", " | ".join(cells), "|")
