"""What docs/losses/mse_loss.md says of the mean and the variance."""

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.rules import rule

targets = hnp.arrays(
    np.float64,
    st.integers(1, 1000),
    elements=st.one_of(st.floats(-10, 10), st.floats(-1e4, 1e4)),
)


@rule(
    "losses/mse_loss.md",
    "The constant with the smallest mean squared error is the mean of the targets, and the loss that remains is their "
    "variance.",
)
@given(targets, st.floats(-100, 100))
def test_the_mean_is_the_best_constant(array, offset):
    """Another constant has the same loss plus the square of its distance from the mean."""
    target = torch.from_numpy(array)
    best = F.mse_loss(target.mean().expand_as(target), target)
    other = F.mse_loss((target.mean() + offset).expand_as(target), target)
    slack = 1e-12 * (target.square().mean() + 1)
    assert (best - target.var(correction=0)).abs() <= slack
    assert (other - best - offset**2).abs() <= 1e-9 * (other + 1) + slack
