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


def to(dtype, value):
    """A float target and the variance in this dtype; labels and lengths as they are."""
    is_float = torch.is_tensor(value) and value.is_floating_point()
    return value.to(dtype) if is_float else value


def outcome(name, dtype):
    if not hasattr(nn, name):
        return "not there yet"
    trainable = dtype.is_floating_point or dtype.is_complex
    shapes, *rest = losses[name]
    criterion = getattr(nn, name)(*sizes.get(name, ()))
    if trainable:
        criterion.to(dtype)  # the two losses with a layer inside
        rest = [to(dtype, value) for value in rest]
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(shape, generator=draw) for shape in shapes]
    inputs = [(value if trainable else value.round()).to(dtype) for value in inputs]
    inputs = [value.requires_grad_(trainable) for value in inputs]
    try:
        loss = criterion(*inputs, *rest)
        loss = getattr(loss, "loss", loss)
    except (RuntimeError, ValueError):
        return "raises"
    if trainable:
        try:
            loss.backward()
        except RuntimeError:
            return "`backward()` raises"
    return str(loss.dtype).removeprefix("torch.")


dtypes = ["float16", "bfloat16", "float32", "float64", "complex64", "int64"]
print("| loss |", " | ".join(dtypes), "|")
print("|---" * (len(dtypes) + 1) + "|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in losses:
        cells = [outcome(name, getattr(torch, dtype)) for dtype in dtypes]
        print(f"| `{name}` |", " | ".join(cells), "|")
