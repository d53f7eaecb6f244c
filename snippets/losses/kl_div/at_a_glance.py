import warnings

import torch
from torch import nn
from torch.nn import functional as F


def outcome(call):
    try:
        return call()
    except (RuntimeError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"


def trains_in(dtype):
    logits = torch.zeros(2, 3, dtype=dtype, requires_grad=True)
    target = torch.full((2, 3), 1 / 3, dtype=dtype)
    return (
        outcome(
            lambda: F.kl_div(
                logits.log_softmax(dim=1), target, reduction="batchmean"
            ).backward()
        )
        is None
    )


def takes_targets_of(dtype):
    return torch.is_tensor(
        outcome(
            lambda: F.kl_div(
                torch.zeros(2, 3), torch.ones(2, 3).to(dtype), reduction="sum"
            )
        )
    )


def shape(*shapes):
    input, target = (torch.ones(size) for size in shapes)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = nn.KLDivLoss(reduction="none")(input, target)
    return f"{'warns, ' if caught else ''}gives `{tuple(loss.shape)}`"


def divisor(reduction, size):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        losses = [
            F.kl_div(torch.ones(size), torch.ones(size), reduction=name)
            for name in ("sum", reduction)
        ]
    return round((losses[0] / losses[1]).item())


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
others = ["bool", "uint8", "int64"]
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print("| with a float32 prediction, takes targets of |", end=" ")
print(
    ", ".join(
        name for name in others + floats if takes_targets_of(getattr(torch, name))
    ),
    "|",
)
mixed = F.kl_div(torch.zeros(2, 3), torch.ones(2, 3).double(), reduction="sum")
print(
    "| loss of a float32 prediction and a float64 target |",
    str(mixed.dtype).removeprefix("torch."),
    "|",
)
print("| `(2, 3)` against `(2, 3)`, no reduction |", shape((2, 3), (2, 3)), "|")
print("| `(3, 1)` against `(3,)`, no reduction |", shape((3, 1), (3,)), "|")
for reduction, size in (
    ("mean", (2, 3)),
    ("batchmean", (2, 3)),
    ("batchmean", (2, 4, 3)),
    ("batchmean", (3,)),
):
    print(f"| `{reduction}` of `{size}` divides by | {divisor(reduction, size)} |")
uniform = torch.full((1, 10), 0.1)
one_hot = F.one_hot(torch.tensor([0]), 10).float()
for name, target in (("a certain class", one_hot), ("equal probabilities", uniform)):
    loss = F.kl_div(
        torch.zeros(1, 10).log_softmax(dim=1), target, reduction="batchmean"
    )
    print(
        f"| untrained model, 10 classes, target: {name} | {round(loss.item(), 4) + 0.0} |"
    )  # no minus zero
