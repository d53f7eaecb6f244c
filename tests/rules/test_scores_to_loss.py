"""What docs/learn/scores-to-loss.md says of a softmax before CrossEntropyLoss."""

import math

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule


@rule(
    "learn/scores-to-loss.md",
    "With two softmaxes, class indices as the target, no class weights and no ignored labels, the loss of a sample "
    r"cannot leave the range from $\ln(e + C - 1) - 1$ to $\ln(e + C - 1)$.",
)
@settings(deadline=None, max_examples=200)
@given(
    classes=st.sampled_from([1, 2, 3, 10, 1000, 50_000]),
    size=st.floats(0, 1000),
    samples=st.integers(1, 8),
    dtype=st.sampled_from([torch.float64, torch.float32, torch.bfloat16]),
    seed=st.integers(0, 10**6),
)
def test_range_of_two_softmaxes(classes, size, samples, dtype, seed):
    draw = torch.Generator().manual_seed(seed)
    logits = (size * torch.randn(samples, classes, generator=draw)).to(dtype)
    labels = torch.randint(classes, (samples,), generator=draw)
    labels[: samples // 2] = logits.argmax(dim=1)[: samples // 2]  # half of them right, for the lower end
    losses = F.cross_entropy(logits.softmax(dim=1), labels, reduction="none")
    highest = math.log(math.e + classes - 1)
    rounding = {torch.float64: 1e-9, torch.float32: 1e-5, torch.bfloat16: 0.02}[dtype] * (1 + highest)
    assert losses.min() >= highest - 1 - rounding
    assert losses.max() <= highest + rounding


@rule(
    "learn/scores-to-loss.md",
    "A log-probability is never above 0, so the negative log-likelihood is never below 0.",
)
@settings(deadline=None, max_examples=100)
@given(
    classes=st.sampled_from([1, 2, 10, 1000]),
    size=st.floats(0, 1000),
    dtype=st.sampled_from([torch.float64, torch.float32, torch.bfloat16]),
    seed=st.integers(0, 10**6),
)
def test_a_negative_log_likelihood_is_not_below_zero(classes, size, dtype, seed):
    draw = torch.Generator().manual_seed(seed)
    logits = (size * torch.randn(4, classes, generator=draw)).to(dtype)
    labels = torch.randint(classes, (4,), generator=draw)
    labels[:2] = logits.argmax(dim=1)[:2]
    log_probabilities = logits.log_softmax(dim=1)
    assert log_probabilities.max() <= 0
    assert F.nll_loss(log_probabilities, labels) >= 0
