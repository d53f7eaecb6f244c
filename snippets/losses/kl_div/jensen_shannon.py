import torch
from torch.nn import functional as F


def jensen_shannon(first, second):
    middle = ((first + second) / 2).clamp(min=1e-30).log()
    return sum(F.kl_div(middle, p, reduction="batchmean") for p in (first, second)) / 2


first, second = torch.tensor([[0.5, 0.25, 0.25]]), torch.tensor([[0.1, 0.8, 0.1]])
print("first, second:", jensen_shannon(first, second))
print("second, first:", jensen_shannon(second, first))
disjoint = torch.tensor([[1.0, 0.0, 0.0]]), torch.tensor([[0.0, 1.0, 0.0]])
print("disjoint:     ", jensen_shannon(*disjoint))
