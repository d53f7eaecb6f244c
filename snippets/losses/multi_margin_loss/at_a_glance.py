import torch
from torch.nn import functional as F


def outcome(call):
    try:
        return call()
    except (RuntimeError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"


def trains_in(dtype):
    scores = torch.zeros(2, 3, dtype=dtype, requires_grad=True)
    return (
        outcome(lambda: F.multi_margin_loss(scores, torch.tensor([0, 2])).backward())
        is None
    )


def takes_labels_of(dtype):
    return torch.is_tensor(
        outcome(lambda: F.multi_margin_loss(torch.zeros(2, 3), torch.ones(2).to(dtype)))
    )


def shape(scores, target):
    target = torch.zeros(target, dtype=torch.int64)
    return outcome(
        lambda: (
            f"gives `{tuple(F.multi_margin_loss(torch.zeros(scores), target, reduction='none').shape)}`"
        )
    )


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
labels = ["bool", "uint8", "int8", "int16", "int32", "int64", "float32"]
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| takes labels of |",
    ", ".join(name for name in labels if takes_labels_of(getattr(torch, name))),
    "|",
)
for shapes in (
    ((2, 3), (2,)),
    ((3,), ()),
    ((3,), (1,)),
    ((2, 3), (2, 1)),
    ((2, 3), (2, 3)),
    ((2, 3, 4), (2, 4)),
):
    print(
        "| scores `{}`, labels `{}`, no reduction |".format(*shapes),
        shape(*shapes),
        "|",
    )
scores, target = torch.tensor([[0.0, 0.0], [5.0, 0.0]]), torch.tensor([0, 0])
print("| `mean` of losses 0.5 and 0 |", F.multi_margin_loss(scores, target).item(), "|")
weight = torch.tensor([3.0, 1.0])
print(
    "| the same, of a class with weight 3 |",
    F.multi_margin_loss(scores, target, weight=weight).item(),
    "|",
)
for C in (2, 10, 1000):
    print(
        f"| {C} classes, equal scores | {F.multi_margin_loss(torch.zeros(C), torch.tensor(0)):.4f} |"
    )
print(
    "| right score 1 above all others |",
    F.multi_margin_loss(torch.tensor([1.0, 0.0, 0.0]), torch.tensor(0)).item(),
    "|",
)
