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


def gradient(dtype):
    logits = torch.tensor([1.0, 1.0], requires_grad=True)
    criterion(logits, torch.tensor([1, -1]).to(dtype)).backward()
    return logits.grad


def same_gradient_for_targets_of(dtype):
    try:
        return torch.allclose(gradient(dtype), gradient(torch.float32))
    except RuntimeError:
        return False


def outcome(logits_shape, target_shape):
    logits, target = torch.zeros(logits_shape), torch.ones(target_shape)
    try:
        loss = nn.SoftMarginLoss(reduction="none")(logits, target)
    except RuntimeError as error:
        return f"raises `{type(error).__name__}`"
    return f"an output of shape `{tuple(loss.shape)}`"


def lowest_finite(dtype):
    logits = -torch.arange(1000, dtype=dtype)
    losses = nn.SoftMarginLoss(reduction="none")(logits, torch.ones_like(logits))
    return 1 - int(losses.isfinite().sum())


def chosen(names, test):
    return ", ".join(name for name in names if test(getattr(torch, name)))


floats = ["float16", "bfloat16", "float32", "float64"]
integers = ["bool", "int8", "int32", "int64"]
zeros = criterion(torch.zeros(2), torch.tensor([1, -1]))
rows = {
    "trains in": chosen([*floats, "complex64"], trains_in),
    "correct with targets of": chosen(
        [*integers, *floats], same_gradient_for_targets_of
    ),
    "`(2, 3)` against `(2, 3)`": outcome((2, 3), (2, 3)),
    "`(3, 1)` against `(3,)`": outcome((3, 1), (3,)),
    "`(2, 3)` against `(3,)`": outcome((2, 3), (3,)),
    "all logits 0": f"{zeros:.4f}",
    "lowest whole logit of a yes with a finite loss: float16": lowest_finite(
        torch.float16
    ),
    "the same, float32": lowest_finite(torch.float32),
    "the same, float64": lowest_finite(torch.float64),
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
