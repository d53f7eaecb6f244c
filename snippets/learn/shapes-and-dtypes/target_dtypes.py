import torch
from torch import nn

cases = {
    "`L1Loss`": (nn.L1Loss(), (2,), [0, 1]),
    "`MSELoss`": (nn.MSELoss(), (2,), [0, 1]),
    "`HuberLoss`": (nn.HuberLoss(), (2,), [0, 1]),
    "`BCEWithLogitsLoss`": (nn.BCEWithLogitsLoss(), (2,), [0, 1]),
    "`CrossEntropyLoss`, labels": (nn.CrossEntropyLoss(), (2, 3), [0, 1]),
    "`CrossEntropyLoss`, probabilities": (
        nn.CrossEntropyLoss(),
        (2, 3),
        [[1, 0, 0], [0, 1, 0]],
    ),
}


def outcome(criterion, shape, target):
    prediction = torch.full(shape, 0.5, requires_grad=True)  # float32
    try:
        loss = criterion(prediction, target)
    except RuntimeError:
        return "raises"
    try:
        loss.backward()
    except RuntimeError:
        return "raises in `backward()`"
    return str(loss.dtype).removeprefix("torch.")


print("| dtype of the target |", " | ".join(cases), "|")
print("|---" * (len(cases) + 1) + "|")
for name in ("float32", "float64", "float16", "int64", "int32", "uint8", "bool"):
    dtype = getattr(torch, name)
    cells = [
        outcome(criterion, shape, torch.tensor(rows, dtype=dtype))
        for criterion, shape, rows in cases.values()
    ]
    print("|", " | ".join([name, *cells]), "|")
