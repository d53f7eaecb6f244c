from math import comb, log

import torch
from torch import nn


def outcome(
    shape, targets, input_lengths=(3, 3), target_lengths=(2, 2), dtype=torch.float32
):
    logits = torch.zeros(shape, dtype=dtype, requires_grad=True)
    try:
        losses = nn.CTCLoss(reduction="none")(
            logits.log_softmax(dim=-1), targets, input_lengths, target_lengths
        )
        losses.sum().backward()
    except (RuntimeError, NotImplementedError) as error:
        return f"raises `{type(error).__name__}`"
    return f"gives `{tuple(losses.shape)}`"


def taken(names, result):
    return ", ".join(name for name in names if "gives" in result(getattr(torch, name)))


floats = ["float16", "bfloat16", "float32", "float64"]
dtypes = ["uint8", "int8", "int16", "int32", "int64", "bool", *floats]
padded, flat = torch.ones(2, 2), torch.ones(4)
print("| input | result |")
print("|---|---|")
print(
    "| trains in |",
    taken(floats, lambda dtype: outcome((3, 2, 4), padded, dtype=dtype)),
    "|",
)
print(
    "| accepts targets of |",
    taken(dtypes, lambda dtype: outcome((3, 2, 4), padded.to(dtype))),
    "|",
)
lengths = torch.tensor([[3, 3], [2, 2]])
print(
    "| accepts lengths of |",
    taken(dtypes, lambda dtype: outcome((3, 2, 4), padded, *lengths.to(dtype))),
    "|",
)
print(
    "| `(T, N, C) = (3, 2, 4)` against `(2, 2)`, `none` |",
    outcome((3, 2, 4), padded),
    "|",
)
print("| the same against `(4,)` |", outcome((3, 2, 4), flat), "|")
print(
    "| `(T, C) = (3, 4)` against `(2,)`, `none` |",
    outcome((3, 4), padded[0], (3,), (2,)),
    "|",
)
print("| an empty batch |", outcome((3, 0, 4), padded[:0], (), ()), "|")
certain = torch.tensor([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]).log()
loss = nn.CTCLoss()(certain, torch.tensor([1, 2]), (3,), (2,))
print("| all of the probability on `a`, blank, `b`; target `ab` |", loss.item(), "|")
for T, C, S in ((50, 20, 10), (100, 30, 20)):
    arguments = torch.zeros(T, C).log_softmax(dim=1), torch.arange(S) + 1, (T,), (S,)
    total, mean = (nn.CTCLoss(reduction=name)(*arguments) for name in ("sum", "mean"))
    formula = T * log(C) - log(comb(T + S, 2 * S))
    print(f"| equal logits, T = {T}, C = {C}, S = {S}: `sum` | {total:.2f} |")
    print(f"| T ln C minus the logarithm of (T + S over 2 S) | {formula:.2f} |")
    print(f"| equal logits, T = {T}, C = {C}, S = {S}: `mean` | {mean:.2f} |")
