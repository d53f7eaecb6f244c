import warnings

import torch
from torch import nn

criterion = nn.MultiLabelSoftMarginLoss()
logits, labels = torch.tensor([[2.0, -1.0, 0.5]]), torch.tensor([[1, 0, 1]])


def trains_in(dtype):
    prediction = logits.to(dtype).requires_grad_()
    try:
        criterion(prediction, labels.to(dtype)).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def same_loss_for_targets_of(dtype):
    try:
        loss = criterion(logits, labels.to(dtype))
    except RuntimeError:
        return False
    return abs(loss - criterion(logits, labels.float())) < 1e-6


def outcome(logits_shape, target_shape):
    logits, target = torch.zeros(logits_shape), torch.ones(target_shape)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target)
    warning = "a warning" if caught else "no warning"
    return f"an output of shape `{tuple(loss.shape)}`, {warning}"


def chosen(names, test):
    return ", ".join(name for name in names if test(getattr(torch, name)))


def on_zeros(**options):
    loss = nn.MultiLabelSoftMarginLoss(**options)(torch.zeros(2, 3), torch.ones(2, 3))
    return f"{loss:.4f}"


floats = ["float16", "bfloat16", "float32", "float64"]
integers = ["bool", "uint8", "int32", "int64"]
rows = {
    "trains in": chosen([*floats, "complex64"], trains_in),
    "same loss for 0 and 1 in": chosen([*integers, *floats], same_loss_for_targets_of),
    "`(3,)` against `(3,)`": outcome((3,), (3,)),
    "`(2, 3)` against `(2, 3)`": outcome((2, 3), (2, 3)),
    "`(2, 4, 3)` against `(2, 4, 3)`": outcome((2, 4, 3), (2, 4, 3)),
    "`(3, 1)` against `(3,)`": outcome((3, 1), (3,)),
    "2 samples, 3 labels, all logits 0, `mean`": on_zeros(),
    "the same, `sum`": on_zeros(reduction="sum"),
    "the same, `mean`, weights 1, 1, 4": on_zeros(weight=torch.tensor([1.0, 1.0, 4.0])),
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
