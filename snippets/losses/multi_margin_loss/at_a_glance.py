import torch
from torch.nn import functional as F


def outcome(call):
    try:
        return call()
    except (RuntimeError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"


def trains_in(dtype):
    scores = torch.zeros(2, 3, dtype=dtype, requires_grad=True)
    target = torch.tensor([0, 2])
    loss = lambda: F.multi_margin_loss(scores, target)
    return outcome(lambda: loss().backward()) is None


def takes_labels_of(dtype):
    target = torch.ones(2).to(dtype)
    return torch.is_tensor(
        outcome(lambda: F.multi_margin_loss(torch.zeros(2, 3), target))
    )


def shape(scores, target):
    target = torch.zeros(target, dtype=torch.int64)
    loss = lambda: F.multi_margin_loss(torch.zeros(scores), target, reduction="none")
    return outcome(lambda: f"an output of shape `{tuple(loss().shape)}`")


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
labels = ["bool", "uint8", "int8", "int16", "int32", "int64", "float32"]
trained = [name for name in floats if trains_in(getattr(torch, name))]
taken = [name for name in labels if takes_labels_of(getattr(torch, name))]
print("| input | result |")
print("|---|---|")
print("| trains in, on the CPU |", ", ".join(trained), "|")
print("| labels may be, on the CPU |", ", ".join(taken), "|")
for shapes in (
    ((2, 3), (2,)),
    ((3,), ()),
    ((3,), (1,)),
    ((2, 3), (2, 1)),
    ((2, 3), (2, 3)),
    ((2, 3, 4), (2, 4)),
):
    print("| scores `{}`, labels `{}` |".format(*shapes), shape(*shapes), "|")
scores, target = torch.tensor([[0.0, 0.0], [5.0, 0.0]]), torch.tensor([0, 0])
weight = torch.tensor([3.0, 1.0])
mean = F.multi_margin_loss(scores, target)
weighted = F.multi_margin_loss(scores, target, weight=weight)
print(f"| `mean` of losses 0.5 and 0 | {mean.item()} |")
print(f"| the same, of a class with weight 3 | {weighted.item()} |")
for C in (2, 10, 1000):
    equal = F.multi_margin_loss(torch.zeros(C), torch.tensor(0))
    print(f"| {C} classes, equal scores | {equal:.4f} |")
ahead = F.multi_margin_loss(torch.tensor([1.0, 0.0, 0.0]), torch.tensor(0))
print(f"| right score 1 above all others | {ahead.item()} |")
