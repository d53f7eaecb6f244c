import torch
from torch import nn

criterion = nn.PoissonNLLLoss()


def trains(dtype, target_dtype):
    prediction = torch.ones(4, dtype=dtype, requires_grad=True)
    try:
        criterion(prediction, torch.ones(4, dtype=target_dtype)).backward()
    except RuntimeError:
        return False
    return True


def outcome(prediction, target):
    losses = nn.PoissonNLLLoss(reduction="none")(prediction, target)
    return f"an output of shape `{tuple(losses.shape)}`"


floats = ["float16", "bfloat16", "float32", "float64", "complex64"]
integers = ["uint8", "int32", "int64"]
rates = torch.full((1_000_000,), 5.0)
counts = torch.poisson(rates, generator=torch.Generator().manual_seed(0))
five = torch.tensor([5.0])
rows = {
    "trains in": [n for n in floats if trains(*[getattr(torch, n)] * 2)],
    "integer targets of a float32 prediction": [
        n for n in integers if trains(torch.float32, getattr(torch, n))
    ],
    "`(2, 3)` against `(2, 3)`": [outcome(torch.ones(2, 3), torch.ones(2, 3))],
    "`(3, 1)` against `(3,)`": [outcome(torch.ones(3, 1), torch.ones(3))],
    "prediction 0, Poisson counts around 5": [f"{criterion(0 * counts, counts):.1f}"],
    "perfect prediction of the count 5": [f"{criterion(five.log(), five):.2f}"],
    "the best prediction for Poisson counts around 5": [
        f"{criterion(counts.mean().log().expand_as(counts), counts):.1f}"
    ],
}
print("| input | result |")
print("|---|---|")
for name, values in rows.items():
    print(f"| {name} | {', '.join(values)} |")
