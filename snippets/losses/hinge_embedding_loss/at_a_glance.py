import warnings

import torch
from torch import nn
from torch.nn import functional as F

criterion = nn.HingeEmbeddingLoss()


def trains_in(dtype):
    distance = torch.ones(4, dtype=dtype, requires_grad=True)
    try:
        criterion(distance, -torch.ones(4, dtype=dtype)).backward()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def right_with_targets_of(dtype):
    return criterion(torch.tensor([0.25]), torch.tensor([-1]).to(dtype)) == 0.75


def outcome(distance_shape, target_shape):
    each = nn.HingeEmbeddingLoss(reduction="none")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = each(torch.ones(distance_shape), torch.ones(target_shape))
    return (
        f"{'a warning and ' if caught else ''}an output of shape `{tuple(loss.shape)}`"
    )


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
dtypes = ["bool", "int8", "int16", "int32", "int64", *floats[:4]]
right = [name for name in dtypes if right_with_targets_of(getattr(torch, name))]
half = torch.tensor([1, 1, -1, -1] * 250)  # half of the pairs are similar
draw = torch.Generator().manual_seed(0)
directions = F.normalize(torch.randn(2, 1000, 128, generator=draw), dim=-1)
random = criterion(F.pairwise_distance(*directions), half)
rows = {
    "trains in": ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "right with targets of": ", ".join(right),
    "`(2, 3)` against `(2, 3)`": outcome((2, 3), (2, 3)),
    "`(3, 1)` against `(3,)`": outcome((3, 1), (3,)),
    "similar pairs at 0, different at 1": f"{criterion((1.0 - half) / 2, half):g}",
    "half similar, all distances 0": f"{criterion(torch.zeros(1000), half):g}",
    "half similar, random directions": f"{random:.2f}",
}
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
