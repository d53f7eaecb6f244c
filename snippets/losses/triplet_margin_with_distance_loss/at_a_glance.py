import torch
from torch import nn
from torch.nn import functional as F

criterion = nn.TripletMarginWithDistanceLoss()


def trains_in(dtype):
    anchor = torch.ones(4, 3, dtype=dtype, requires_grad=True)
    try:
        criterion(anchor, torch.zeros_like(anchor), 2 * anchor.detach()).backward()
    except RuntimeError:
        return False
    return True


def outcome(*shapes):
    each = nn.TripletMarginWithDistanceLoss(reduction="none")
    try:
        shape = tuple(each(*map(torch.zeros, shapes)).shape)
    except RuntimeError as error:
        return f"raises `{type(error).__name__}`"
    return f"an output of shape `{shape}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
normal = torch.randn(3, 10_000, 128, generator=torch.Generator().manual_seed(0))
ones = torch.ones(2, 5, 3)
total = nn.TripletMarginWithDistanceLoss(reduction="sum")(ones, ones, ones)
cosine = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda x, y: 1 - F.cosine_similarity(x, y, dim=-1)
)
rows = {
    "default distance": f"`{criterion.distance_function}`",
    "trains in": ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "`(2, 3)` three times": outcome((2, 3), (2, 3), (2, 3)),
    "`(2, 5, 3)` three times": outcome((2, 5, 3), (2, 5, 3), (2, 5, 3)),
    "`(3,)` three times": outcome((3,), (3,), (3,)),
    "`(2, 3)`, `(2, 3)`, `(1, 3)`": outcome((2, 3), (2, 3), (1, 3)),
    "`(2, 3)`, `(2, 3)`, `(3,)`": outcome((2, 3), (2, 3), (3,)),
    "`mean` of `(2, 5, 3)` divides by": f"{total / criterion(ones, ones, ones):.0f}",
    "all embeddings equal, default distance": f"{criterion(ones, ones, ones):g}",
    "all embeddings equal, cosine distance": f"{cosine(ones, ones, ones):g}",
    "random, 128 features, cosine distance": f"{cosine(*normal):.2f}",
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
