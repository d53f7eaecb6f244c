import torch
from torch.nn import functional as F


def jensen_shannon(first, second):
    middle = ((first + second) / 2).log()
    return (
        F.kl_div(middle, first, reduction="batchmean")
        + F.kl_div(middle, second, reduction="batchmean")
    ) / 2


some, other = torch.tensor([[0.5, 0.25, 0.25]]), torch.tensor([[0.1, 0.8, 0.1]])
print("one way:     ", jensen_shannon(some, other))
print("the other:   ", jensen_shannon(other, some))
print(
    "disjoint:    ",
    jensen_shannon(torch.tensor([[1.0, 0.0]]), torch.tensor([[0.0, 1.0]])),
)
