import warnings

import torch
from torch import nn
from torch.nn import functional as F

chunks = nn.LinearCrossEntropyOptions()
labels = torch.tensor([0, 1, 2, 9])


def trains_in(dtype, options):
    criterion = nn.LinearCrossEntropyLoss(5, 10, dtype=dtype, options=options)
    try:
        criterion(torch.zeros(4, 5, dtype=dtype), labels).backward()
    except (RuntimeError, ValueError, NotImplementedError):
        return False
    return True


def takes_labels_of(dtype, options):
    criterion = nn.LinearCrossEntropyLoss(5, 10, options=options)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # of the fallback to the default
        try:
            criterion(torch.zeros(4, 5), labels.to(dtype))
        except (RuntimeError, UserWarning):
            return False
    return True


def outcome(features, target, out_features=(), dtype=torch.long):
    criterion = nn.LinearCrossEntropyLoss(
        5, 10, out_features=out_features, reduction="none"
    )
    try:
        losses = criterion(torch.zeros(features), torch.zeros(target, dtype=dtype))
    except (RuntimeError, ValueError) as error:
        return f"raises `{type(error).__name__}`"
    return f"gives `{tuple(losses.shape)}`"


def names(names, accepted, options):
    return ", ".join(name for name in names if accepted(getattr(torch, name), options))


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
integers = ["uint8", "int8", "int16", "int32", "int64", "bool", "float32"]
print("| input | result |")
print("|---|---|")
print("| trains in |", names(floats, trains_in, None), "|")
print("| in chunks |", names(floats, trains_in, chunks), "|")
print("| works with labels of |", names(integers, takes_labels_of, None), "|")
print("| in chunks |", names(integers, takes_labels_of, chunks), "|")
for pair in [((4, 5), (4,)), ((5,), ()), ((4, 7, 5), (4, 7))]:
    print(
        "| features `{}` against target `{}`, `none` |".format(*pair),
        outcome(*pair),
        "|",
    )
print(
    "| features `(4, 5)` against probabilities `(4, 10)` |",
    outcome((4, 5), (4, 10), dtype=torch.float32),
    "|",
)
print(
    "| features `(4, 5)` against target `(4, 2)`, `out_features=(2,)` |",
    outcome((4, 5), (4, 2), (2,)),
    "|",
)
for classes in (10, 1000):
    loss = F.linear_cross_entropy(
        torch.ones(1, 5), torch.zeros(classes, 5), torch.tensor([0])
    )
    print(f"| {classes} classes, all weights zero | {loss:.4f} |")
torch.manual_seed(0)
fresh = nn.LinearCrossEntropyLoss(64, 1000)(
    torch.randn(10_000, 64), torch.randint(1000, (10_000,))
)
print(f"| 1000 classes, a new layer, standard normal features | {fresh:.2f} |")
