import torch
from torch import nn

criterion = nn.BCELoss()


def trains_in(dtype):
    probabilities = torch.full((4,), 0.5, dtype=dtype, requires_grad=True)
    try:
        criterion(probabilities, torch.ones(4, dtype=dtype)).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def takes_targets_of(dtype):
    try:
        criterion(torch.full((4,), 0.5), torch.ones(4, dtype=dtype))
    except RuntimeError:
        return False
    return True


def outcome(prediction_shape, target_shape):
    probabilities = torch.full(prediction_shape, 0.5)
    try:
        loss = nn.BCELoss(reduction="none")(probabilities, torch.ones(target_shape))
    except ValueError as error:
        return f"raises `{type(error).__name__}`"
    return f"gives `{tuple(loss.shape)}`"


def loss_of(probability, target):
    return criterion(torch.tensor([probability]), torch.tensor([target])).item()


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
dtypes = ["bool", "uint8", "int64", "float16", "bfloat16", "float32", "float64"]
weighted = nn.BCELoss(weight=torch.tensor([1.0, 3.0]))
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print("| with a float32 prediction, takes targets of |", end=" ")
print(", ".join(name for name in dtypes if takes_targets_of(getattr(torch, name))), "|")
print("| `(2, 3)` against `(2, 3)`, no reduction |", outcome((2, 3), (2, 3)), "|")
print("| `(3, 1)` against `(3,)`, no reduction |", outcome((3, 1), (3,)), "|")
print(f"| untrained model, all probabilities 0.5 | {loss_of(0.5, 1.0):.4f} |")
print(
    f"| the same under weights 1 and 3, `mean` | {weighted(torch.full((2,), 0.5), torch.ones(2)):.4f} |"
)
print(
    "| probability 1, target 1 |", loss_of(1.0, 1.0) + 0.0, "|"
)  # + 0.0: no minus zero
print("| probability 1, target 0 |", loss_of(1.0, 0.0), "|")
