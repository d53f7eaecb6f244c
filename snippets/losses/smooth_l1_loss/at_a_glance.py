import warnings

import torch
from torch import nn

criterion = nn.SmoothL1Loss()


def trains_in(dtype, target_dtype):
    prediction = torch.ones(4, dtype=dtype, requires_grad=True)
    try:
        criterion(prediction, torch.zeros(4, dtype=target_dtype)).backward()
    except RuntimeError:
        return False
    return True


def outcome(prediction, target):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            shape = tuple(nn.SmoothL1Loss(reduction="none")(prediction, target).shape)
        except (RuntimeError, ValueError) as error:
            return f"raises `{type(error).__name__}`"
    return f"{'a warning and ' if caught else ''}an output of shape `{shape}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
integers = ["uint8", "int32", "int64"]
normal = torch.randn(1_000_000, generator=torch.Generator().manual_seed(0))
zero = torch.zeros_like(normal)
pairs = {name: [getattr(torch, name)] * 2 for name in floats}
mixed = {name: (torch.float32, getattr(torch, name)) for name in integers}
rows = {
    "trains in": ", ".join(name for name in floats if trains_in(*pairs[name])),
    "integer targets of a float32 prediction": ", ".join(
        name for name in integers if trains_in(*mixed[name])
    ),
    "`(2, 3)` against `(2, 3)`": outcome(torch.ones(2, 3), torch.zeros(2, 3)),
    "`(3, 1)` against `(3,)`": outcome(torch.ones(3, 1), torch.zeros(3)),
    "`mean` of errors 1, 1, 1, 1": criterion(torch.ones(4), torch.zeros(4)).item(),
    "perfect prediction": criterion(normal, normal).item(),
    "0 for standard normal targets": f"{criterion(zero, normal):.2f}",
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
