import torch
from torch import nn

criterion = nn.CosineEmbeddingLoss()


def trains_in(dtype):
    embedding = torch.ones(2, 3, dtype=dtype, requires_grad=True)
    other = torch.eye(2, 3, dtype=dtype)
    try:
        criterion(embedding, other, torch.tensor([1, -1])).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def right_with_targets_of(dtype):
    return criterion(torch.eye(2), torch.eye(2), torch.tensor([1, -1]).to(dtype)) == 0.5


def outcome(*shapes):
    each = nn.CosineEmbeddingLoss(reduction="none")
    try:
        return f"an output of shape `{tuple(each(*map(torch.ones, shapes)).shape)}`"
    except RuntimeError as error:
        return f"raises `{type(error).__name__}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
dtypes = ["bool", "int8", "int16", "int32", "int64", *floats[:4]]
right = [name for name in dtypes if right_with_targets_of(getattr(torch, name))]
print("| input | result |")
print("|---|---|")
print(
    "| trains in |", ", ".join(n for n in floats if trains_in(getattr(torch, n))), "|"
)
print("| right with targets of |", ", ".join(right), "|")
for shapes in (
    ((2, 3), (2, 3), (2,)),
    ((3,), (3,), ()),
    ((2, 3), (2, 3), (2, 1)),
    ((2, 4, 3), (2, 4, 3), (2, 4)),
    ((2, 1), (2, 3), (2,)),
):
    print("| `{}`, `{}`, target `{}` |".format(*shapes), outcome(*shapes), "|")
right_angle = torch.tensor([[1.0, 0.0]] * 4), torch.tensor([[0.0, 1.0]] * 4)
mean = criterion(*right_angle, torch.tensor([1, -1, -1, -1]))
print("| `mean` of losses 1, 0, 0, 0 |", mean.item(), "|")
for size in (2, 16, 128):
    draw = torch.Generator().manual_seed(0)
    embeddings = torch.randn(2, 10_000, size, generator=draw)
    similar = criterion(*embeddings, torch.ones(10_000))
    different = criterion(*embeddings, -torch.ones(10_000))
    name = f"random embeddings, {size} features, target 1 and −1"
    print(f"| {name} | {similar:.2f} and {different:.2f} |")
