import torch
from torch.nn import functional as F


def ordered(outputs):
    """Outputs (..., Q) of a linear layer to quantiles that rise along the last dim."""
    first, steps = outputs.float().split([1, outputs.shape[-1] - 1], dim=-1)
    return torch.cat([first, first + F.softplus(steps).cumsum(dim=-1)], dim=-1)


torch.manual_seed(0)
outputs = torch.randn(1000, 3)  # as of a linear layer, before training
for name, prediction in {"separate": outputs, "ordered": ordered(outputs)}.items():
    crossed = (prediction.diff(dim=1) < 0).any(dim=1).float().mean()
    print(f"{name}: {crossed:.0%} of the samples cross")
