import torch
from torch.nn import functional as F


def outcome(call):
    try:
        return call()
    except (RuntimeError, ValueError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"


def trains_in(dtype):
    logits = torch.zeros(2, 3, dtype=dtype, requires_grad=True)
    target = torch.tensor([0, 2])
    return outcome(lambda: F.cross_entropy(logits, target).backward()) is None


def takes(dtype, *image):
    target = torch.ones(2, *image).to(dtype)
    logits = torch.zeros(2, 3, *image)
    return torch.is_tensor(outcome(lambda: F.cross_entropy(logits, target)))


def shape(logits, target):
    def call():
        return f"`{tuple(F.cross_entropy(logits, target, reduction='none').shape)}`"

    return outcome(call)


def divisor(target):
    weight, logits = torch.tensor([1.0, 1.0, 3.0]), torch.zeros(2, 3)
    total = F.cross_entropy(logits, target, weight=weight, reduction="sum")
    return round((total / F.cross_entropy(logits, target, weight=weight)).item())


def names(accepted, dtypes):
    return ", ".join(name for name in dtypes if accepted(getattr(torch, name)))


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
dtypes = ["bool", "uint8", "int8", "int16", "int32", "int64", *floats]
index = torch.tensor([0, 2])
rows = {
    "trains in": names(trains_in, floats),
    "class indices `(N)` accepted": names(takes, dtypes),
    "class indices of images accepted": names(lambda d: takes(d, 4, 5), dtypes),
}
for size, places in (
    ((3,), ()),
    ((2, 3), (2,)),
    ((2, 3), (2, 1)),
    ((2, 3, 4, 5), (2, 4, 5)),
    ((2, 4, 3), (2, 4)),
):
    key = f"logits `{size}`, indices `{places}`, no reduction"
    rows[key] = shape(torch.zeros(size), torch.zeros(places).long())
key = "logits `(2, 3)`, probabilities `(2, 3)`, no reduction"
rows[key] = shape(torch.zeros(2, 3), torch.eye(3)[:2])
key = "`mean`, targets of weight 1 and 3, divides by"
rows[f"{key}: indices"] = divisor(index)
rows[f"{key}: probabilities"] = divisor(F.one_hot(index, 3).float())
for C in (2, 10, 1000):
    loss = F.cross_entropy(torch.zeros(C), torch.tensor(0))
    rows[f"all logits equal, {C} classes"] = f"{loss:.4f}"
ahead = torch.tensor([20.0, 0.0, 0.0], dtype=torch.float64)
loss = F.cross_entropy(ahead, torch.tensor(0))
rows["logit of the target 20 above the two others"] = f"{loss:.1g}"
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
