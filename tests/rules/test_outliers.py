"""What docs/guides/outliers.py and docs/losses/huber_loss.md say of delta for normal noise."""

import pytest
import torch
from torch.nn import functional as F

from tests.rules import rule

SAMPLES = 8000


def huber_centers(noise: torch.Tensor, delta: float) -> torch.Tensor:
    """The constant with the smallest Huber loss, for each row: gradient descent on all rows."""
    center = noise.median(dim=1, keepdim=True).values.requires_grad_()
    for _ in range(30):
        loss = F.huber_loss(center.expand_as(noise), noise, reduction="sum", delta=delta)
        (gradient,) = torch.autograd.grad(loss, center)
        center = (center - gradient / noise.shape[1]).detach().requires_grad_()
    return center.detach()


@rule("guides/outliers.py", "For normal noise that is 0.6745 standard deviations.")
@rule(
    "losses/huber_loss.md",
    "For normal noise without outliers, the variance of the mean is then 95% of the variance of the Huber estimate. "
    "With 0.6745 standard deviations, the median absolute error, it is 83%:",
)
@pytest.mark.parametrize("size", [20, 100])
@pytest.mark.parametrize("deviation", [0.01, 1.0, 1000.0])
def test_constants(size, deviation):
    draw = torch.Generator().manual_seed(size)
    noise = deviation * torch.randn(SAMPLES, size, generator=draw, dtype=torch.float64)
    assert noise.abs().median().item() == pytest.approx(0.6745 * deviation, rel=0.01)
    for constant, precision in ((1.345, 0.95), (0.6745, 0.83)):
        center = huber_centers(noise, constant * deviation)
        kept = noise.mean(dim=1).var() / center.var()
        assert kept.item() == pytest.approx(precision, abs=0.025)
