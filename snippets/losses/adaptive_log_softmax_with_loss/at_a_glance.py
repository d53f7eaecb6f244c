import torch
from torch import nn

labels = torch.tensor([0, 4, 8, 9])


def criterion(dtype=torch.float32):
    return nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6], dtype=dtype)


def trains_in(dtype):
    try:
        criterion(dtype)(torch.zeros(4, 16, dtype=dtype), labels).loss.backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def takes_labels_of(dtype):
    try:
        criterion()(torch.zeros(4, 16), labels.to(dtype))
    except RuntimeError:
        return False
    return True


def outcome(features, target):
    try:
        result = criterion()(
            torch.zeros(features), torch.zeros(target, dtype=torch.long)
        )
    except RuntimeError as error:
        return f"raises `{type(error).__name__}`"
    output, loss = tuple(result.output.shape), tuple(result.loss.shape)
    return f"`output` of `{output}`, `loss` of `{loss}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
integers = ["uint8", "int8", "int16", "int32", "int64", "bool", "float32"]
print("| input | result |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| works with labels of |",
    ", ".join(name for name in integers if takes_labels_of(getattr(torch, name))),
    "|",
)
for pair in [((4, 16), (4,)), ((16,), ()), ((4, 7, 16), (4, 7))]:
    print("| features `{}` against target `{}` |".format(*pair), outcome(*pair), "|")
large = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000])
for label in (0, 100, 1000):
    loss = large(torch.zeros(1, 64), torch.tensor([label])).loss
    print(f"| 10 000 classes, all logits zero, class {label} | {loss:.4f} |")
