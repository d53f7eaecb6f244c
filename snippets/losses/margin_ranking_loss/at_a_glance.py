import torch
from torch import nn
from torch.nn import functional as F


def outcome(call):
    try:
        return call()
    except (RuntimeError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"


def trains_in(dtype):
    score = torch.zeros(2, dtype=dtype, requires_grad=True)
    return (
        outcome(
            lambda: F.margin_ranking_loss(
                score, score.detach(), torch.tensor([1, -1])
            ).backward()
        )
        is None
    )


def takes_targets_of(dtype):
    score, target = torch.tensor([2.0, 2.0]), torch.tensor([1, -1]).to(dtype)
    return (
        outcome(lambda: F.margin_ranking_loss(score, torch.zeros(2), target).item())
        == 1.0
    )


def shape(*shapes):
    inputs = [torch.ones(shape) for shape in shapes]
    return outcome(
        lambda: (
            f"gives `{tuple(F.margin_ranking_loss(*inputs, reduction='none').shape)}`"
        )
    )


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
others = ["bool", "uint8", "int8", "int16", "int32", "int64"]
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| takes targets of |",
    ", ".join(
        name for name in others + floats if takes_targets_of(getattr(torch, name))
    ),
    "|",
)
for shapes in (
    ((3,), (3,), (3,)),
    ((), (), ()),
    ((3, 1), (3, 1), (3,)),
    ((2, 3), (2, 3), (2, 3)),
    ((3, 1), (1, 3), (1, 1)),
):
    print(
        "| `{}`, `{}`, target `{}`, no reduction |".format(*shapes), shape(*shapes), "|"
    )
wrong = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
print(
    "| `mean` of losses 1, 0, 0, 0 |",
    F.margin_ranking_loss(wrong, torch.zeros(2, 2), -torch.ones(2, 2)).item(),
    "|",
)
scores = torch.randn(2, 1_000_000, generator=torch.Generator().manual_seed(0))
for margin in (0.0, 1.0):
    equal = nn.MarginRankingLoss(margin)(torch.zeros(1), torch.zeros(1), torch.ones(1))
    random = nn.MarginRankingLoss(margin)(*scores, torch.ones(1_000_000))
    print(
        f"| margin {margin:g}: equal scores, standard normal scores | {equal:.2f}, {random:.2f} |"
    )
