import warnings

import torch
from torch.nn import functional as F

warnings.simplefilter("ignore")  # reduction="mean" warns


def loss_of(input, target, reduction="none"):
    return F.kl_div(input.log_softmax(dim=-1), target, reduction=reduction)


def works(call):
    try:
        call()
    except (RuntimeError, NotImplementedError):
        return False
    return True


def trains_in(dtype):
    logits = torch.zeros(2, 3, dtype=dtype, requires_grad=True)
    target = torch.full((2, 3), 1 / 3).to(dtype)
    return works(lambda: loss_of(logits, target, "batchmean").backward())


def accepts(dtype):
    return works(lambda: loss_of(torch.zeros(2, 3), torch.ones(2, 3).to(dtype)))


def names(test, dtypes):
    return ", ".join(name for name in dtypes.split() if test(getattr(torch, name)))


def divisor(reduction, size):
    input, target = torch.zeros(size), torch.ones(size)
    losses = [loss_of(input, target, name) for name in ("sum", reduction)]
    return round((losses[0] / losses[1]).item())


floats = "float16 bfloat16 float32 float64 complex64"
mixed = loss_of(torch.zeros(2, 3), torch.ones(2, 3).double())
column = F.kl_div(torch.zeros(3, 1), torch.ones(3), reduction="none")
rows = {
    "trains in": names(trains_in, floats),
    "accepted targets, float32 prediction": names(
        accepts, f"bool uint8 int64 {floats}"
    ),
    "loss of float32 against float64": str(mixed.dtype).removeprefix("torch."),
    "`(3, 1)` against `(3,)`": f"an output of shape `{tuple(column.shape)}`",
}
for name, size in (("mean", (2, 3)), ("batchmean", (2, 3)), ("batchmean", (2, 4, 3))):
    rows[f"`{name}` of `{size}` divides by"] = divisor(name, size)
rows["`batchmean` of `(3,)` divides by"] = divisor("batchmean", (3,))
for name, target in (
    ("one class is certain", F.one_hot(torch.tensor([0]), 10).float()),
    ("equal probabilities", torch.full((1, 10), 0.1)),
):
    loss = loss_of(torch.zeros(1, 10), target, "batchmean").item()
    rows[f"10 equal logits, target: {name}"] = abs(round(loss, 4))
print("| input | result |")
print("|---|---|")
for name, value in rows.items():
    print(f"| {name} | {value} |")
