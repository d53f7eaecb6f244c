import torch
from torch import nn

criterion = nn.NLLLoss()


def trains_in(dtype):
    logits = torch.zeros(4, 3, dtype=dtype, requires_grad=True)
    target = torch.tensor([0, 1, 2, 0])
    try:
        criterion(nn.LogSoftmax(dim=1)(logits), target).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def takes(dtype, *image):
    try:
        criterion(torch.zeros(4, 3, *image), torch.zeros(4, *image, dtype=dtype))
    except RuntimeError:
        return False
    return True


def outcome(prediction, target):
    losses = nn.NLLLoss(reduction="none")
    try:
        shape = losses(torch.zeros(prediction), torch.zeros(target).long()).shape
    except (RuntimeError, ValueError) as error:
        return f"raises `{type(error).__name__}`"
    return f"`{tuple(shape)}`"


def names(accepted, dtypes):
    return ", ".join(name for name in dtypes if accepted(getattr(torch, name)))


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
labels = ["uint8", "int8", "int16", "int32", "int64", "bool", "float32"]
rows = {
    "trains in": names(trains_in, floats),
    "class indices `(N)` accepted": names(takes, labels),
    "class indices of images accepted": names(lambda d: takes(d, 5, 5), labels),
}
for shapes in (
    ((2, 3), (2,)),
    ((2, 3, 4, 5), (2, 4, 5)),
    ((3,), ()),
    ((2, 3), (2, 3)),
    ((2, 4, 3), (2, 4)),
):
    rows["`{}` against `{}`, no reduction".format(*shapes)] = outcome(*shapes)
prediction, target = torch.tensor([[-1.0, 0.0], [0.0, -2.0]]), torch.tensor([0, 1])
weighted = nn.NLLLoss(weight=torch.tensor([1.0, 3.0]))
rows["`mean` of losses 1 and 2"] = criterion(prediction, target).item()
rows["the same, with weights 1 and 3"] = weighted(prediction, target).item()
certain = criterion(torch.zeros(1, 1), torch.tensor([0]))
rows["probability 1 of the right class"] = certain.item()
for C in (2, 10, 1000):
    loss = criterion(torch.zeros(1, C).log_softmax(dim=1), torch.tensor([0]))
    rows[f"{C} classes, equal logits"] = f"{loss:.4f}"
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
