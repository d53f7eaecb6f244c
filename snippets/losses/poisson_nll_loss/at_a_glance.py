import warnings

import torch
from torch import nn

criterion = nn.PoissonNLLLoss()


def trains_in(dtype, target_dtype):
    prediction = torch.ones(4, dtype=dtype, requires_grad=True)
    try:
        criterion(prediction, torch.ones(4, dtype=target_dtype)).backward()
    except RuntimeError:
        return False
    return True


def outcome(prediction, target):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            shape = tuple(nn.PoissonNLLLoss(reduction="none")(prediction, target).shape)
        except (RuntimeError, ValueError) as error:
            return f"raises `{type(error).__name__}`"
    return f"{'warns, ' if caught else ''}gives `{shape}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
integers = ["uint8", "int32", "int64"]
counts = torch.poisson(
    torch.full((1_000_000,), 5.0), generator=torch.Generator().manual_seed(0)
)
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(*[getattr(torch, name)] * 2)),
    "|",
)
taken = [name for name in integers if trains_in(torch.float32, getattr(torch, name))]
print("| integer targets of a float32 prediction |", ", ".join(taken), "|")
print(
    "| `(2, 3)` against `(2, 3)`, no reduction |",
    outcome(torch.ones(2, 3), torch.ones(2, 3)),
    "|",
)
print(
    "| `(3, 1)` against `(3,)`, no reduction |",
    outcome(torch.ones(3, 1), torch.ones(3)),
    "|",
)
print(
    "| predicting 0, whatever the counts |",
    criterion(torch.zeros_like(counts), counts).item(),
    "|",
)
perfect = criterion(torch.tensor([5.0]).log(), torch.tensor([5.0]))
print(f"| perfect prediction of the count 5 | {perfect:.2f} |")
best = criterion(counts.mean().log().expand_as(counts), counts)
print(f"| predicting the mean of Poisson counts around 5 | {best:.1f} |")
