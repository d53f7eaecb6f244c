import torch
from torch import nn

error = torch.tensor([3.0, -1.0, 2.0, -4.0])
candidates = torch.linspace(0.5, 10.0, 96)  # in steps of 0.1
criterion = nn.GaussianNLLLoss()

losses = [criterion(error, 0 * error, float(v)) for v in candidates]
best = candidates[torch.stack(losses).argmin()]
print(f"lowest loss at var={best:.1f}, its root {best.sqrt():.2f}")
print(f"root of the mean squared error: {error.square().mean().sqrt():.2f}")
