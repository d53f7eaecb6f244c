import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.HingeEmbeddingLoss.__doc__.splitlines()
        if "randn(" in line
    ]
)

torch.manual_seed(0)
input = torch.randn(3, 5, requires_grad=True)
target = torch.randn(3, 5).sign()
losses = nn.HingeEmbeddingLoss(reduction="none")(input, target)
print(
    f"lowest loss: {losses.min():.4f}, losses below zero: {(losses < 0).sum()} of {losses.numel()}"
)
