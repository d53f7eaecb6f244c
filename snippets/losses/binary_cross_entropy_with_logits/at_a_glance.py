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
    logits, target = torch.zeros(logits_shape), torch.ones(target_shape)
    try:
        loss = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
    except ValueError as error:
        return f"raises `{type(error).__name__}`"
    return f"an output of shape `{tuple(loss.shape)}`"


def chosen(names, test):
    return ", ".join(name for name in names if test(getattr(torch, name)))


floats = ["float16", "bfloat16", "float32", "float64"]
weighted = nn.BCEWithLogitsLoss(weight=torch.tensor([1.0, 3.0]))
rows = {
    "trains in": chosen([*floats, "complex64"], trains_in),
    "accepts targets of": chosen(["bool", "uint8", "int64", *floats], takes_targets_of),
    "`(2, 3)` against `(2, 3)`": outcome((2, 3), (2, 3)),
    "`(3, 1)` against `(3,)`": outcome((3, 1), (3,)),
    "all logits 0": f"{criterion(torch.zeros(2), torch.ones(2)):.4f}",
    "the same, weights 1 and 3": f"{weighted(torch.zeros(2), torch.ones(2)):.4f}",
    "logit 200, target 1": criterion(torch.tensor(200.0), torch.tensor(1.0)).item(),
    "logit 200, target 0": criterion(torch.tensor(200.0), torch.tensor(0.0)).item(),
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
