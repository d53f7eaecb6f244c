"""What docs/losses/smooth_l1_loss.md says of beta."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule


@rule(
    "losses/smooth_l1_loss.md",
    "A smaller `beta` makes the parabola narrower and steeper, and leaves the slope of the lines at 1.",
)
@given(
    beta=st.floats(0.01, 100),
    ratio=st.floats(0.1, 0.9),
    error=st.floats(0.001, 1000),
    dtype=st.sampled_from([torch.float32, torch.float64, torch.bfloat16]),
)
def test_beta(beta, ratio, error, dtype):
    def slope(threshold):
        prediction = torch.tensor([error], dtype=dtype, requires_grad=True)
        F.smooth_l1_loss(prediction, torch.zeros(1, dtype=dtype), beta=threshold).backward()
        return prediction.grad.item()

    wide, narrow = slope(beta), slope(ratio * beta)
    assert 0 < wide <= narrow <= 1
    for threshold, gradient in ((beta, wide), (ratio * beta, narrow)):
        assert gradient == pytest.approx(min(error / threshold, 1), rel=0.02 if dtype == torch.bfloat16 else 1e-5)
