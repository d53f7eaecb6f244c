import warnings

import torch
from torch import nn

criterion = nn.L1Loss()


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
            shape = tuple(nn.L1Loss(reduction="none")(prediction, target).shape)
        except (RuntimeError, ValueError) as error:
            return f"raises `{type(error).__name__}`"
    return f"{'a warning and ' if caught else ''}an output of shape `{shape}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
ones, zeros = torch.ones(2, 3), torch.zeros(2, 3)
divisor = nn.L1Loss(reduction="sum")(ones, zeros) / criterion(ones, zeros)
normal = torch.randn(1_000_000, generator=torch.Generator().manual_seed(0))
zero = torch.zeros_like(normal)
rows = {
    "trains in": ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "`(2, 3)` against `(2, 3)`": outcome(ones, zeros),
    "`(3, 1)` against `(3,)`": outcome(torch.ones(3, 1), torch.zeros(3)),
    "`(4, 3)` against `(4,)`": outcome(torch.ones(4, 3), torch.zeros(4)),
    "`mean` of `(2, 3)` divides the sum by": f"{divisor:g}",
    "perfect prediction": criterion(normal, normal).item(),
    "0 for standard normal targets": f"{criterion(zero, normal):.2f}",
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
