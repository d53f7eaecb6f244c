import torch
from torch import nn

criterion = nn.NLLLoss()


def trains_in(dtype):
    logits = torch.zeros(4, 3, dtype=dtype, requires_grad=True)
    try:
        criterion(nn.LogSoftmax(dim=1)(logits), torch.tensor([0, 1, 2, 0])).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def takes_labels_of(dtype):
    try:
        criterion(torch.zeros(4, 3), torch.zeros(4, dtype=dtype))
    except RuntimeError:
        return False
    return True


def outcome(prediction_shape, target_shape):
    target = torch.zeros(target_shape, dtype=torch.long)
    try:
        return f"gives `{tuple(nn.NLLLoss(reduction='none')(torch.zeros(prediction_shape), target).shape)}`"
    except (RuntimeError, ValueError) as error:
        return f"raises `{type(error).__name__}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
labels = ["uint8", "int8", "int16", "int32", "int64", "bool", "float32"]
shapes = [
    ((2, 3), (2,)),
    ((2, 3, 4, 5), (2, 4, 5)),
    ((3,), ()),
    ((2, 3), (2, 3)),
    ((2, 4, 3), (2, 4)),
]
log_probabilities, target = (
    torch.tensor([[-1.0, 0.0], [0.0, -2.0]]),
    torch.tensor([0, 1]),
)
weighted = nn.NLLLoss(weight=torch.tensor([1.0, 3.0]))
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
for pair in shapes:
    print("| `{}` against `{}`, no reduction |".format(*pair), outcome(*pair), "|")
print("| `mean` of losses 1 and 2 |", criterion(log_probabilities, target).item(), "|")
print(
    "| the same, of classes with weights 1 and 3 |",
    weighted(log_probabilities, target).item(),
    "|",
)
print(
    "| all of the probability on the right class |",
    criterion(torch.zeros(1, 1), torch.tensor([0])).item(),
    "|",
)
for classes in (2, 10, 1000):
    loss = criterion(torch.zeros(1, classes).log_softmax(dim=1), torch.tensor([0]))
    print(f"| {classes} classes, equal logits | {loss:.4f} |")
