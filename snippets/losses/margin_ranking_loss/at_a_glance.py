import torch
from torch.nn import functional as F


def outcome(call):
    try:
        return call()
    except (RuntimeError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"


def trains_in(dtype):
    score = torch.zeros(2, dtype=dtype, requires_grad=True)
    target = torch.tensor([1, -1])
    loss = lambda: F.margin_ranking_loss(score, score.detach(), target)
    return outcome(lambda: loss().backward()) is None


def right_for_targets_of(dtype):
    score, target = torch.tensor([2.0, 2.0]), torch.tensor([1, -1]).to(dtype)
    loss = lambda: F.margin_ranking_loss(score, torch.zeros(2), target).item()
    return outcome(loss) == 1.0


def shape(*shapes):
    inputs = [torch.ones(shape) for shape in shapes]
    loss = lambda: F.margin_ranking_loss(*inputs, reduction="none")
    return outcome(lambda: f"an output of shape `{tuple(loss().shape)}`")


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
others = ["bool", "uint8", "int8", "int16", "int32", "int64"]
trained = [name for name in floats if trains_in(getattr(torch, name))]
right = [name for name in others + floats if right_for_targets_of(getattr(torch, name))]
print("| input | result |")
print("|---|---|")
print("| trains in |", ", ".join(trained), "|")
print("| right loss with targets of |", ", ".join(right), "|")
for shapes in (
    ((3,), (3,), (3,)),
    ((), (), ()),
    ((3, 1), (3, 1), (3,)),
    ((2, 3), (2, 3), (2, 3)),
    ((3, 1), (1, 3), (1, 1)),
):
    print("| `{}`, `{}`, target `{}` |".format(*shapes), shape(*shapes), "|")
wrong = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
loss = F.margin_ranking_loss(wrong, torch.zeros(2, 2), -torch.ones(2, 2))
print(f"| `mean` of losses 1, 0, 0, 0 | {loss.item()} |")
one, zero = torch.ones(1), torch.zeros(1)
scores = torch.randn(2, 1_000_000, generator=torch.Generator().manual_seed(0))
for margin in (0.0, 1.0):
    equal = F.margin_ranking_loss(zero, zero, one, margin=margin)
    normal = F.margin_ranking_loss(*scores, one, margin=margin)
    print(f"| margin {margin:g}, equal scores | {equal:.2f} |")
    print(f"| margin {margin:g}, standard normal scores | {normal:.2f} |")
