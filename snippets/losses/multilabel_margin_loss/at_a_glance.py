import torch
from torch import nn

criterion = nn.MultiLabelMarginLoss()
raised = (RuntimeError, NotImplementedError)


def trains_in(dtype):
    scores = torch.zeros(2, 4, dtype=dtype, requires_grad=True)
    try:
        criterion(scores, torch.zeros(2, 4, dtype=torch.int64)).backward()
    except raised:
        return False
    return True


def takes(dtype):
    try:
        criterion(torch.zeros(1, 4), torch.tensor([[0, 1, -1, -1]]).to(dtype))
    except raised:
        return False
    return True


def outcome(scores, target):
    target = torch.zeros(target, dtype=torch.int64)
    try:
        loss = nn.MultiLabelMarginLoss(reduction="none")(torch.zeros(scores), target)
    except raised as error:
        return f"raises `{type(error).__name__}`"
    return f"an output of shape `{tuple(loss.shape)}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
others = ["bool", "int8", "int16", "int32", "int64"]
trained = [name for name in floats if trains_in(getattr(torch, name))]
taken = [name for name in others + floats if takes(getattr(torch, name))]
print("| input | result |")
print("|---|---|")
print("| trains in, on the CPU |", ", ".join(trained), "|")
print("| label indices may be, on the CPU |", ", ".join(taken), "|")
for shapes in (
    ((4,), (4,)),
    ((2, 4), (2, 4)),
    ((2, 4), (2, 2)),
    ((2, 4), (4,)),
    ((2, 4, 3), (2, 4, 3)),
):
    print("| scores `{}`, indices `{}` |".format(*shapes), outcome(*shapes), "|")
for target in ([0, -1, -1, -1], [0, 1, -1, -1], [0, 1, 2, 3], [-1, -1, -1, -1]):
    loss = criterion(torch.zeros(4), torch.tensor(target))
    print(f"| four equal scores, indices `{target}` | {loss.item()} |")
two_of_ten = torch.tensor([0, 1] + [-1] * 8)
print(
    f"| ten equal scores, two labels | {criterion(torch.zeros(10), two_of_ten):.1f} |"
)
