"""What docs/learn/reductions.md says of all losses, batches and sizes."""

import pytest
import torch
from torch.nn import functional as F

from tests.rules import rule

BATCHES = 4000  # drawn for each size, so that the standard error of a mean is a 63rd of the spread


def gradients(loss: str, size: int, noise: float, dtype: torch.dtype) -> torch.Tensor:
    """The gradient with respect to one weight, for each of BATCHES batches of noisy samples."""
    draw = torch.Generator().manual_seed(size)
    inputs = 1 + torch.rand(BATCHES, size, generator=draw)
    noise = noise * torch.randn(BATCHES, size, generator=draw)
    weight = torch.zeros(BATCHES, 1, requires_grad=True)
    if loss == "cross_entropy":
        logits = torch.stack([(weight * inputs), torch.zeros_like(inputs)], dim=1).to(dtype)
        labels = (inputs + noise > 1.5).long()
        losses = F.cross_entropy(logits, labels, reduction="none")
    else:
        losses = getattr(F, loss)((weight * inputs).to(dtype), (inputs + noise).to(dtype), reduction="none")
    losses.float().mean(dim=1).sum().backward()
    return weight.grad.squeeze(1)


@rule(
    "learn/reductions.md",
    'Without class weights and ignored labels, the expected gradient of `"mean"` does not depend on the size of the '
    "batch, and its noise falls with the square root of the size.",
)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("noise", [0.1, 3.0])
@pytest.mark.parametrize("loss", ["mse_loss", "l1_loss", "smooth_l1_loss", "cross_entropy"])
def test_mean_gradient(loss, noise, dtype):
    one = gradients(loss, 1, noise, dtype)
    for size in (8, 64, 1000):
        many = gradients(loss, size, noise, dtype)
        assert (many.mean() - one.mean()).abs() < 5 * one.std() / BATCHES**0.5 + 1e-3 * one.mean().abs()
        assert many.std().item() == pytest.approx(one.std().item() / size**0.5, rel=0.12)
