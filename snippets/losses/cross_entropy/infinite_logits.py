import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.0, float("-inf")]])  # class 2 is masked

print("index, not masked:    ", F.cross_entropy(logits, torch.tensor([0])))
print("index, masked:        ", F.cross_entropy(logits, torch.tensor([2])))
print(
    "index, all masked:    ",
    F.cross_entropy(torch.full((1, 3), float("-inf")), torch.tensor([0])),
)
print(
    "index, smoothed:      ",
    F.cross_entropy(logits, torch.tensor([0]), label_smoothing=0.1),
)
print(
    "probability 0, masked:", F.cross_entropy(logits, torch.tensor([[1.0, 0.0, 0.0]]))
)
