import torch
from torch import nn

error = torch.tensor([3.0, -1.0, 2.0, -4.0])
candidates = torch.linspace(0.5, 10.0, 96)  # in steps of 0.1

losses = torch.stack(
    [
        nn.GaussianNLLLoss()(error, torch.zeros(4), value.expand(4))
        for value in candidates
    ]
)
best = candidates[losses.argmin()]
print(f"lowest loss at var={best:.1f}")
print(f"root of the mean squared error: {error.square().mean().sqrt():.2f}")
