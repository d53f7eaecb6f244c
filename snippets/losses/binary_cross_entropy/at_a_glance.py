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
    return f"an output of shape `{tuple(loss.shape)}`"


def chosen(names, test):
    return ", ".join(name for name in names if test(getattr(torch, name)))


def loss_of(probability, target):  # + 0.0: no minus zero
    return criterion(torch.tensor(probability), torch.tensor(target)).item() + 0.0


floats = ["float16", "bfloat16", "float32", "float64"]
integers = ["bool", "uint8", "int64"]
weighted = nn.BCELoss(weight=torch.tensor([1.0, 3.0]))
double = weighted(torch.full((2,), 0.5), torch.ones(2))
rows = {
    "backward runs in": chosen([*floats, "complex64"], trains_in),
    "float32 prediction, target of": chosen([*integers, *floats], takes_targets_of),
    "`(2, 3)` against `(2, 3)`": outcome((2, 3), (2, 3)),
    "`(3, 1)` against `(3,)`": outcome((3, 1), (3,)),
    "all probabilities 0.5": f"{loss_of(0.5, 1.0):.4f}",
    "the same, weights 1 and 3": f"{double:.4f}",
    "probability 1, target 1": loss_of(1.0, 1.0),
    "probability 1, target 0": loss_of(1.0, 0.0),
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
