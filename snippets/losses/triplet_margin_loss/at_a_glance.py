import torch
from torch import nn
from torch.nn import functional as F

criterion = nn.TripletMarginLoss()


def trains_in(dtype):
    anchor = torch.ones(4, 3, dtype=dtype, requires_grad=True)
    try:
        criterion(
            anchor, torch.zeros(4, 3, dtype=dtype), 2 * torch.ones(4, 3, dtype=dtype)
        ).backward()
    except RuntimeError:
        return False
    return True


def outcome(*shapes):
    try:
        shape = tuple(
            nn.TripletMarginLoss(reduction="none")(*map(torch.zeros, shapes)).shape
        )
    except RuntimeError as error:
        return f"raises `{type(error).__name__}`"
    return f"gives `{shape}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
shapes = [
    [(2, 3)] * 3,
    [(2, 5, 3)] * 3,
    [(3,)] * 3,
    [(2, 3), (2, 3), (1, 3)],
    [(2, 3), (2, 3), (5, 3)],
]
normal = torch.randn(3, 10_000, 128, generator=torch.Generator().manual_seed(0))
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
for anchor, positive, negative in shapes:
    print(
        f"| `{anchor}`, `{positive}`, `{negative}`, no reduction |",
        outcome(anchor, positive, negative),
        "|",
    )
ratio = nn.TripletMarginLoss(reduction="sum")(*torch.zeros(3, 2, 5, 3)) / criterion(
    *torch.zeros(3, 2, 5, 3)
)
print(f"| `mean` of `(2, 5, 3)` divides the sum by | {ratio:.0f} |")
print(
    f"| anchor equals positive, negative at distance 2 | {criterion(*torch.tensor([[[0.0]], [[0.0]], [[2.0]]])):g} |"
)
print(
    f"| all embeddings equal, whatever they are | {criterion(normal[0], normal[0], normal[0]):.4f} |"
)
print(
    f"| random directions in 128 dimensions, length 1 | {criterion(*F.normalize(normal, dim=-1)):.2f} |"
)
print(
    f"| standard normal in 128 dimensions, length about {normal.norm(dim=-1).mean():.0f} | {criterion(*normal):.2f} |"
)
