import warnings

import torch
from torch import nn

criterion = nn.GaussianNLLLoss()


def trains_in(dtype):
    prediction = torch.ones(4, dtype=dtype, requires_grad=True)
    try:
        criterion(
            prediction, torch.zeros(4, dtype=dtype), torch.ones(4, dtype=dtype)
        ).backward()
    except RuntimeError:
        return False
    return True


def outcome(prediction, target, variance):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            shape = tuple(
                nn.GaussianNLLLoss(reduction="none")(prediction, target, variance).shape
            )
        except (RuntimeError, TypeError, ValueError) as error:
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
for shape in ((2, 3), (2, 1), (1, 3), (2,), (3,), (1, 1), (1,), ()):
    result = outcome(torch.ones(2, 3), torch.zeros(2, 3), torch.ones(shape))
    print(f"| prediction and target `(2, 3)`, variance `{shape}` | {result} |")
for number in (1.0, 1):
    result = outcome(torch.ones(2, 3), torch.zeros(2, 3), number)
    print(
        f"| prediction and target `(2, 3)`, variance a Python `{type(number).__name__}` | {result} |"
    )
result = outcome(torch.ones(3, 1), torch.zeros(3), torch.ones(3, 1))
print(f"| prediction and variance `(3, 1)`, target `(3,)` | {result} |")
print(
    "| `mean` of errors 1, 1, 1, 1, variance 1 |",
    criterion(torch.ones(2, 2), torch.zeros(2, 2), 1.0).item(),
    "|",
)
print("| perfect prediction, variance 1 |", criterion(normal, normal, 1.0).item(), "|")
print(
    f"| predicting 0 and variance 1 for standard normal targets | {criterion(normal * 0, normal, 1.0):.2f} |"
)
