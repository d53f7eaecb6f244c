import warnings

import torch
from torch import nn

criterion = nn.GaussianNLLLoss()


def trains_in(dtype):
    prediction = torch.ones(4, dtype=dtype, requires_grad=True)
    one, zero = torch.ones(4, dtype=dtype), torch.zeros(4, dtype=dtype)
    try:
        criterion(prediction, zero, one).backward()
    except RuntimeError:
        return False
    return True


def outcome(prediction, target, variance):
    none = nn.GaussianNLLLoss(reduction="none")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            shape = tuple(none(prediction, target, variance).shape)
        except (RuntimeError, TypeError, ValueError) as error:
            return f"raises `{type(error).__name__}`"
    return f"{'a warning and ' if caught else ''}an output of shape `{shape}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
normal = torch.randn(1_000_000, generator=torch.Generator().manual_seed(0))
one, zero = torch.ones(2, 3), torch.zeros(2, 3)
rows = {"trains in": ", ".join(n for n in floats if trains_in(getattr(torch, n)))}
for shape in ((2, 3), (2, 1), (1, 3), (2,), (3,), (1, 1), (1,), ()):
    rows[f"`(2, 3)`, variance `{shape}`"] = outcome(one, zero, torch.ones(shape))
for number in (1.0, 1):
    name = f"`(2, 3)`, variance a Python `{type(number).__name__}`"
    rows[name] = outcome(one, zero, number)
rows |= {
    "prediction and variance `(3, 1)`, target `(3,)`": outcome(
        torch.ones(3, 1), torch.zeros(3), torch.ones(3, 1)
    ),
    "`mean` of errors 1, 1, 1, 1, variance 1": criterion(one, zero, 1.0).item(),
    "perfect prediction, variance 1": criterion(normal, normal, 1.0).item(),
    "0, variance 1, for standard normal targets": (
        f"{criterion(normal * 0, normal, 1.0):.2f}"
    ),
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
