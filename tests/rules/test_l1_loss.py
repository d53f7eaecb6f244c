"""What docs/losses/l1_loss.md says of the median."""

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
    "losses/l1_loss.md",
    "The median of the targets is a constant with the smallest mean absolute error.",
)
@given(targets, st.floats(-100, 100))
def test_the_median_is_a_best_constant(array, offset):
    """The lower median, which torch takes of an even number, and the mean of the two middle targets."""
    target = torch.from_numpy(array)
    for median in (target.median(), torch.tensor(np.median(array))):
        best = F.l1_loss(median.expand_as(target), target)
        other = F.l1_loss((median + offset).expand_as(target), target)
        assert best <= other + 1e-12 * (target.abs().mean() + abs(offset) + 1)
