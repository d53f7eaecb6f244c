import torch
from torch import nn

criterion = nn.SoftMarginLoss()


def trains_in(dtype):
    logits = torch.zeros(4, dtype=dtype, requires_grad=True)
    try:
        criterion(logits, torch.ones(4, dtype=dtype)).backward()
    except RuntimeError:
        return False
    return True


def takes_targets_of(dtype):
    logits = torch.zeros(2, requires_grad=True)
    try:
        criterion(logits, torch.tensor([1, -1]).to(dtype)).backward()
    except RuntimeError:
        return False
    return True


def outcome(logits_shape, target_shape):
    try:
        loss = nn.SoftMarginLoss(reduction="none")(
            torch.zeros(logits_shape), torch.ones(target_shape)
        )
    except RuntimeError as error:
        return f"raises `{type(error).__name__}`"
    return f"gives `{tuple(loss.shape)}`"


def lowest_finite(dtype):
    logits = -torch.arange(1000, dtype=dtype)
    return -int(
        nn.SoftMarginLoss(reduction="none")(logits, torch.ones_like(logits))
        .isfinite()
        .sum()
        - 1
    )


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
dtypes = ["bool", "int8", "int32", "int64", "float16", "bfloat16", "float32", "float64"]
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| trains with targets of |",
    ", ".join(name for name in dtypes if takes_targets_of(getattr(torch, name))),
    "|",
)
for shapes in (((2, 3), (2, 3)), ((3, 1), (3,)), ((2, 3), (3,))):
    print("| `{}` against `{}`, no reduction |".format(*shapes), outcome(*shapes), "|")
print(
    f"| untrained model, all logits 0 | {criterion(torch.zeros(2), torch.tensor([1, -1])):.4f} |"
)
print(
    "| lowest whole logit of a yes with a finite loss: float16 |",
    lowest_finite(torch.float16),
    "|",
)
print("| the same, float32 |", lowest_finite(torch.float32), "|")
print("| the same, float64 |", lowest_finite(torch.float64), "|")
