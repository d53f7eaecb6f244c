import warnings

import torch
from torch import nn

criterion = nn.HuberLoss()


def trains_in(dtype):
    prediction = torch.ones(4, dtype=dtype, requires_grad=True)
    try:
        criterion(prediction, torch.zeros(4, dtype=dtype)).backward()
    except RuntimeError:
        return False
    return True


def outcome(prediction, target):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            shape = tuple(nn.HuberLoss(reduction="none")(prediction, target).shape)
        except (RuntimeError, ValueError) as error:
            return f"raises `{type(error).__name__}`"
    return f"{'warns, ' if caught else ''}gives `{shape}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
normal = torch.randn(1_000_000, generator=torch.Generator().manual_seed(0))
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| `(2, 3)` against `(2, 3)`, no reduction |",
    outcome(torch.ones(2, 3), torch.zeros(2, 3)),
    "|",
)
print(
    "| `(3, 1)` against `(3,)`, no reduction |",
    outcome(torch.ones(3, 1), torch.zeros(3)),
    "|",
)
print(
    "| `mean` of errors 1, 1, 1, 1 |",
    criterion(torch.ones(2, 2), torch.zeros(2, 2)).item(),
    "|",
)
print("| perfect prediction |", criterion(normal, normal).item(), "|")
print(
    f"| predicting 0 for standard normal targets | {criterion(torch.zeros_like(normal), normal):.2f} |"
)
