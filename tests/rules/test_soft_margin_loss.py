"""What docs/losses/soft_margin_loss.md says of its equal, for random sizes and logits."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule


@rule(
    "losses/soft_margin_loss.md",
    "For float32 logits between −80 and 80 the two losses are equal, up to rounding",
)
@settings(max_examples=50, deadline=None)
@given(
    size=st.integers(1, 5000),
    limit=st.sampled_from([0.01, 1.0, 20.0, 80.0]),
    seed=st.integers(0, 2**32),
)
def test_equals_binary_cross_entropy(size, limit, seed):
    draw = torch.Generator().manual_seed(seed)
    logits = limit * (2 * torch.rand(size, generator=draw) - 1)
    yes = (torch.rand(size, generator=draw) < 0.5).float()
    losses = F.soft_margin_loss(logits, 2 * yes - 1, reduction="none")
    expected = F.binary_cross_entropy_with_logits(logits, yes, reduction="none")
    # Binary cross entropy adds the logit and a loss near it, and rounds at their size.
    rounding = 4 * torch.finfo(torch.float32).eps * (1 + logits.abs())
    assert ((losses - expected).abs() <= rounding).all()
