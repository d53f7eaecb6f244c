import warnings

import torch
from torch import nn

criterion = nn.HingeEmbeddingLoss()


def trains_in(dtype):
    distance = torch.ones(4, dtype=dtype, requires_grad=True)
    try:
        criterion(distance, -torch.ones(4, dtype=dtype)).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def takes_targets_of(dtype):
    return criterion(torch.tensor([0.25]), torch.tensor([-1]).to(dtype)).item() == 0.75


def outcome(distance_shape, target_shape):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = nn.HingeEmbeddingLoss(reduction="none")(
            torch.ones(distance_shape), torch.ones(target_shape)
        )
    return f"{'warns, ' if caught else ''}gives `{tuple(loss.shape)}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
dtypes = ["bool", "int8", "int32", "int64", "float16", "bfloat16", "float32", "float64"]
half = torch.tensor([1, 1, -1, -1])  # two similar pairs, two that are not
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| takes labels 1 and −1 as |",
    ", ".join(name for name in dtypes if takes_targets_of(getattr(torch, name))),
    "|",
)
print("| `(2, 3)` against `(2, 3)`, no reduction |", outcome((2, 3), (2, 3)), "|")
print("| `(3, 1)` against `(3,)`, no reduction |", outcome((3, 1), (3,)), "|")
print(
    "| all distances 0, half of the pairs similar |",
    criterion(torch.zeros(4), half).item(),
    "|",
)
print(
    "| similar pairs at 0, the others at the margin |",
    criterion((1.0 - half) / 2, half).item(),
    "|",
)
