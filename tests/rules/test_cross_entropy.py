"""What docs/losses/cross_entropy.md says of a model that ends in softmax, and of the recipe for class weights."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

dtypes = st.sampled_from([torch.float64, torch.float32, torch.bfloat16])


@rule(
    "losses/cross_entropy.md",
    "Without class weights, the loss of a sample then stays between $\\ln(e + C - 1) - 1$ and $\\ln(e + C - 1)$.",
)
@given(
    C=st.one_of(st.integers(1, 20), st.just(1000)),
    samples=st.integers(1, 4),
    scale=st.sampled_from([0.0, 1e-3, 1.0, 10.0, 1e4]),
    smoothing=st.sampled_from([0.0, 0.1, 0.9]),
    soft=st.booleans(),
    ignored=st.booleans(),
    dtype=dtypes,
    seed=st.integers(0, 2**32),
)
def test_two_softmaxes(C, samples, scale, smoothing, soft, ignored, dtype, seed):
    draw = torch.Generator().manual_seed(seed)
    logits = scale * torch.randn(samples, C, generator=draw, dtype=torch.float64)
    if soft:
        noise = torch.randn(samples, C, generator=draw, dtype=torch.float64)
        target = (10 * noise).softmax(dim=1).to(dtype)
    else:
        target = torch.randint(C, (samples,), generator=draw)
        if ignored and samples > 1:
            target[0] = -100
    losses = F.cross_entropy(
        logits.softmax(dim=1).to(dtype),
        target,
        reduction="none",
        label_smoothing=smoothing,
    ).double()
    losses = losses[1:] if not soft and target[0] == -100 else losses
    high = math.log(math.e + C - 1)
    slack = 1e-6 if dtype is not torch.bfloat16 else 0.05 * max(1.0, high)
    assert losses.min() >= high - 1 - slack
    assert losses.max() <= high + slack


@rule("losses/cross_entropy.md", "All classes then have the same total weight.")
@given(counts=st.lists(st.integers(1, 100_000), min_size=1, max_size=50))
def test_the_recipe_balances(counts):
    counts = torch.tensor(counts)
    weight = counts.sum() / (len(counts) * counts)
    total = weight * counts
    assert weight.dtype == torch.float32
    assert total.tolist() == pytest.approx([counts.sum().item() / len(counts)] * len(counts), rel=1e-5)


@rule("losses/cross_entropy.md", "for two labels of 1 the loss is at least $2 \\ln 2 = 1.3863$.")
@given(
    C=st.one_of(st.integers(2, 20), st.just(1000)),
    scale=st.sampled_from([0.0, 1e-3, 1.0, 10.0, 1e4]),
    equal=st.booleans(),
    dtype=dtypes,
    seed=st.integers(0, 2**32),
)
def test_two_labels(C, scale, equal, dtype, seed):
    draw = torch.Generator().manual_seed(seed)
    logits = scale * torch.randn(1, C, generator=draw, dtype=torch.float64)
    if equal:  # near the lowest loss
        logits[0, :2] = scale
    target = torch.zeros(1, C, dtype=dtype)
    target[0, :2] = 1.0
    loss = F.cross_entropy(logits.to(dtype), target).double()
    slack = 1e-6 if dtype is not torch.bfloat16 else 0.01
    assert loss >= 2 * math.log(2) - slack
