import torch
from torch import nn

criterion = nn.CosineEmbeddingLoss()


def outcome(call):
    try:
        return call()
    except (RuntimeError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"


def trains_in(dtype):
    embedding = torch.ones(2, 3, dtype=dtype, requires_grad=True)
    return (
        outcome(
            lambda: criterion(
                embedding, torch.eye(2, 3, dtype=dtype), torch.tensor([1, -1])
            ).backward()
        )
        is None
    )


def takes_targets_of(dtype):
    return criterion(torch.eye(2), torch.eye(2), torch.tensor([1, -1]).to(dtype)) == 0.5


def shape(*shapes):
    inputs = [torch.ones(shape) for shape in shapes]
    return outcome(
        lambda: (
            f"gives `{tuple(nn.CosineEmbeddingLoss(reduction='none')(*inputs).shape)}`"
        )
    )


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
signed = [
    "int8",
    "int16",
    "int32",
    "int64",
    "float16",
    "bfloat16",
    "float32",
    "float64",
]
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| takes targets of |",
    ", ".join(name for name in signed if takes_targets_of(getattr(torch, name))),
    "|",
)
for shapes in (
    ((2, 3), (2, 3), (2,)),
    ((3,), (3,), ()),
    ((2, 3), (2, 3), (2, 1)),
    ((2, 4, 3), (2, 4, 3), (2, 4)),
    ((2, 1), (2, 3), (2,)),
):
    print(
        "| `{}`, `{}`, target `{}`, no reduction |".format(*shapes), shape(*shapes), "|"
    )
right_angle = torch.tensor([[1.0, 0.0]] * 4), torch.tensor([[0.0, 1.0]] * 4)
print(
    "| `mean` of losses 1, 0, 0, 0 |",
    criterion(*right_angle, torch.tensor([1, -1, -1, -1])).item(),
    "|",
)
for dimensions in (2, 16, 128):
    embeddings = torch.randn(
        2, 10_000, dimensions, generator=torch.Generator().manual_seed(0)
    )
    similar, different = (
        criterion(*embeddings, torch.full((10_000,), label)) for label in (1, -1)
    )
    print(
        f"| random embeddings of {dimensions} numbers, target 1 and −1 | {similar:.2f} and {different:.2f} |"
    )
