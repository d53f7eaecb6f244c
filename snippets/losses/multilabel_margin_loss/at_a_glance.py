import torch
from torch import nn

criterion = nn.MultiLabelMarginLoss()
refusals = (RuntimeError, NotImplementedError)


def trains_in(dtype):
    scores = torch.zeros(2, 4, dtype=dtype, requires_grad=True)
    try:
        criterion(scores, torch.zeros(2, 4, dtype=torch.int64)).backward()
    except refusals:
        return False
    return True


def takes(dtype):
    try:
        criterion(torch.zeros(1, 4), torch.tensor([[0, 1, -1, -1]]).to(dtype))
    except refusals:
        return False
    return True


def outcome(scores_shape, target_shape):
    target = torch.zeros(target_shape, dtype=torch.int64)
    try:
        loss = nn.MultiLabelMarginLoss(reduction="none")(
            torch.zeros(scores_shape), target
        )
    except refusals as error:
        return f"raises `{type(error).__name__}`"
    return f"gives `{tuple(loss.shape)}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
others = ["bool", "int8", "int16", "int32", "int64"]
print("| measured | torch says |")
print("|---|---|")
print(
    "| trains in, on the CPU |",
    ", ".join(name for name in floats if trains_in(getattr(torch, name))),
    "|",
)
print(
    "| label indices may be |",
    ", ".join(name for name in others + floats if takes(getattr(torch, name))),
    "|",
)
for shapes in (
    ((4,), (4,)),
    ((2, 4), (2, 4)),
    ((2, 4), (2, 2)),
    ((2, 4), (4,)),
    ((2, 4, 3), (2, 4, 3)),
):
    print(
        "| scores `{}`, indices `{}`, no reduction |".format(*shapes),
        outcome(*shapes),
        "|",
    )
for target in ([0, -1, -1, -1], [0, 1, -1, -1], [0, 1, 2, 3], [-1, -1, -1, -1]):
    loss = criterion(torch.zeros(4), torch.tensor(target))
    print(f"| untrained model, four equal scores, indices `{target}` | {loss.item()} |")
