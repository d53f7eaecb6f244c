import warnings

import torch
from torch import nn

criterion = nn.MultiLabelSoftMarginLoss()


def trains_in(dtype):
    logits = torch.zeros(2, 3, dtype=dtype, requires_grad=True)
    try:
        criterion(logits, torch.ones(2, 3, dtype=dtype)).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def takes_targets_of(dtype):
    try:
        criterion(torch.zeros(2, 3), torch.ones(2, 3, dtype=dtype))
    except RuntimeError:
        return False
    return True


def outcome(logits_shape, target_shape):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = nn.MultiLabelSoftMarginLoss(reduction="none")(
            torch.zeros(logits_shape), torch.ones(target_shape)
        )
    return f"{'warns, ' if caught else ''}gives `{tuple(loss.shape)}`"


def on_zeros(**options):
    return f"{nn.MultiLabelSoftMarginLoss(**options)(torch.zeros(2, 3), torch.ones(2, 3)):.4f}"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
dtypes = [
    "bool",
    "uint8",
    "int32",
    "int64",
    "float16",
    "bfloat16",
    "float32",
    "float64",
]
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| takes targets of |",
    ", ".join(name for name in dtypes if takes_targets_of(getattr(torch, name))),
    "|",
)
for shapes in (((3,), (3,)), ((2, 3), (2, 3)), ((2, 4, 3), (2, 4, 3)), ((3, 1), (3,))):
    print("| `{}` against `{}`, no reduction |".format(*shapes), outcome(*shapes), "|")
print(
    "| untrained model, all logits 0, two samples, three labels: `mean` |",
    on_zeros(),
    "|",
)
print("| the same, `sum` |", on_zeros(reduction="sum"), "|")
print(
    "| the same, `mean`, weights 1, 1, 4 |",
    on_zeros(weight=torch.tensor([1.0, 1.0, 4.0])),
    "|",
)
