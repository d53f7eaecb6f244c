import torch
from torch.nn import functional as F


def outcome(call):
    try:
        return call()
    except (RuntimeError, ValueError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"


def trains_in(dtype):
    logits = torch.zeros(2, 3, dtype=dtype, requires_grad=True)
    return (
        outcome(lambda: F.cross_entropy(logits, torch.tensor([0, 2])).backward())
        is None
    )


def takes(dtype):
    target = torch.ones(2).to(dtype)
    return torch.is_tensor(outcome(lambda: F.cross_entropy(torch.zeros(2, 3), target)))


def shape(logits, target):
    return outcome(
        lambda: (
            f"gives `{tuple(F.cross_entropy(logits, target, reduction='none').shape)}`"
        )
    )


def divisor(target):
    options = {"target": target, "weight": torch.tensor([1.0, 1.0, 3.0])}
    logits = torch.zeros(2, 3)
    return round(
        (
            F.cross_entropy(logits, reduction="sum", **options)
            / F.cross_entropy(logits, **options)
        ).item()
    )


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
others = ["bool", "uint8", "int8", "int16", "int32", "int64"]
index = torch.tensor([0, 2])
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| class indices may be |",
    ", ".join(name for name in others + floats if takes(getattr(torch, name))),
    "|",
)
for logits, target in (
    ((3,), ()),
    ((2, 3), (2,)),
    ((2, 3), (2, 1)),
    ((2, 3, 4, 5), (2, 4, 5)),
    ((2, 4, 3), (2, 4)),
):
    print(
        f"| logits `{logits}`, indices `{target}`, no reduction |",
        shape(torch.zeros(logits), torch.zeros(target).long()),
        "|",
    )
print(
    "| logits `(2, 3)`, probabilities `(2, 3)`, no reduction |",
    shape(torch.zeros(2, 3), torch.eye(3)[:2]),
    "|",
)
print("| `mean`, targets of weight 1 and 3: indices, divides by |", divisor(index), "|")
print(
    "| `mean`, targets of weight 1 and 3: probabilities, divides by |",
    divisor(F.one_hot(index, 3).float()),
    "|",
)
for C in (2, 10, 1000):
    print(
        f"| all logits equal, {C} classes | {F.cross_entropy(torch.zeros(C), torch.tensor(0)):.4f} |"
    )
ahead = torch.tensor([20.0, 0.0, 0.0], dtype=torch.float64)
print(
    f"| logit of the target 20 above the two others | {F.cross_entropy(ahead, torch.tensor(0)):.1g} |"
)
