"""What docs/losses/multilabel_soft_margin_loss.md says of its equal, for random sizes, logits and weights."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

sizes = st.integers(1, 300)


@rule(
    "losses/multilabel_soft_margin_loss.md",
    "For logits and targets of shape (N, C), the mean equals that of `BCEWithLogitsLoss`, with "
    "label weights and without.",
)
@settings(max_examples=30, deadline=None)
@given(
    samples=sizes,
    labels=sizes,
    scale=st.sampled_from([0.0, 1.0, 30.0, 1e4]),
    seed=st.integers(0, 2**32),
    dtype=st.sampled_from([torch.float32, torch.float64]),
)
def test_mean_of_binary_cross_entropy(samples, labels, scale, seed, dtype):
    draw = torch.Generator().manual_seed(seed)
    logits = scale * torch.randn(samples, labels, generator=draw, dtype=dtype)
    target = (torch.rand(samples, labels, generator=draw) < 0.3).to(dtype)
    # From a thousandth to a thousand.
    each_label = 10 ** (6 * torch.rand(labels, generator=draw, dtype=dtype) - 3)
    for weight in (None, each_label):
        expected = F.binary_cross_entropy_with_logits(logits, target, weight)
        mean = F.multilabel_soft_margin_loss(logits, target, weight)
        size = 1.0 if weight is None else weight.max().item()
        tolerance = 1e3 * torch.finfo(dtype).eps
        assert mean.item() == pytest.approx(expected.item(), rel=tolerance, abs=tolerance * size)
