import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()


def trains_in(dtype):
    logits = torch.zeros(4, dtype=dtype, requires_grad=True)
    try:
        criterion(logits, torch.ones(4, dtype=dtype)).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def takes_targets_of(dtype):
    try:
        criterion(torch.zeros(4), torch.ones(4, dtype=dtype))
    except RuntimeError:
        return False
    return True


def outcome(logits_shape, target_shape):
    try:
        loss = nn.BCEWithLogitsLoss(reduction="none")(
            torch.zeros(logits_shape), torch.ones(target_shape)
        )
    except ValueError as error:
        return f"raises `{type(error).__name__}`"
    return f"gives `{tuple(loss.shape)}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
dtypes = ["bool", "uint8", "int64", "float16", "bfloat16", "float32", "float64"]
weighted = nn.BCEWithLogitsLoss(weight=torch.tensor([1.0, 3.0]))
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| takes targets of |",
    ", ".join(name for name in dtypes if takes_targets_of(getattr(torch, name))),
    "|",
)
print("| `(2, 3)` against `(2, 3)`, no reduction |", outcome((2, 3), (2, 3)), "|")
print("| `(3, 1)` against `(3,)`, no reduction |", outcome((3, 1), (3,)), "|")
print(
    f"| untrained model, all logits 0 | {criterion(torch.zeros(2), torch.ones(2)):.4f} |"
)
print(
    f"| the same under weights 1 and 3, `mean` | {weighted(torch.zeros(2), torch.ones(2)):.4f} |"
)
print(
    "| sure and right, logit 200 |",
    criterion(torch.tensor([200.0]), torch.tensor([1.0])).item(),
    "|",
)
print(
    "| sure and wrong, logit 200 |",
    criterion(torch.tensor([200.0]), torch.tensor([0.0])).item(),
    "|",
)
