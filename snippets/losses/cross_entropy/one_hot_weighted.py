import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

for reduction in ("sum", "mean"):
    criterion = nn.CrossEntropyLoss(weight=weight, reduction=reduction)
    one_hot = F.one_hot(target, 3).float()
    print(
        f"{reduction}: indices {criterion(logits, target):.4f}, one-hot {criterion(logits, one_hot):.4f}"
    )

pixels = (
    torch.zeros(2, 3, 4, 5),
    torch.full((2, 3, 4, 5), 1 / 3),
)  # two images, 4 × 5 pixels
divisor = F.cross_entropy(*pixels, weight=weight, reduction="sum") / F.cross_entropy(
    *pixels, weight=weight
)
print(f"divisor of two images with probabilities: {divisor:.0f}")
