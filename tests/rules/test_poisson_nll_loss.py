"""What docs/losses/poisson_nll_loss.md says of all counts and predictions."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

PAGE = "losses/poisson_nll_loss.md"
COUNTS = st.integers(0, 100_000)
LOGARITHMS = st.floats(-20, 12)


def double(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


@rule(
    PAGE,
    "For a perfect prediction the loss is $y - y \\ln y$: 1 for the count 1, and below zero for each count from 3.",
)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32, torch.float64])
def test_perfect_prediction(dtype):
    counts = torch.cat([torch.arange(1, 257), torch.tensor([1000, 30_000, 1_000_000])])
    y = counts.to(dtype)
    losses = F.poisson_nll_loss(y.log(), y, reduction="none").double()
    y = y.double()
    accuracy = 3 * torch.finfo(dtype).eps
    scale = y + y * y.log() * (1 + y.log())  # of the terms, and of the rounded ln y
    assert ((losses - (y - y * y.log())).abs() <= accuracy * scale).all()
    assert losses[0] == 1
    assert losses[1] > 0
    assert (losses[2:] < 0).all()


@rule(PAGE, "The best constant prediction is the logarithm of the mean count:")
@given(
    counts=st.lists(COUNTS, min_size=1, max_size=50).filter(any),
    shift=st.floats(-5, 5),
)
def test_the_best_constant(counts, shift):
    target = double(*counts)
    best, other = [
        F.poisson_nll_loss(prediction.expand_as(target), target).item()
        for prediction in (target.mean().log(), target.mean().log() + shift)
    ]
    assert best <= other + 1e-9 * abs(other)


@rule(PAGE, "Both give the same loss, up to `eps`.")
@given(x=LOGARITHMS, count=COUNTS, full=st.booleans())
def test_log_input(x, count, full):
    x, y = double(x), double(count)
    expected = F.poisson_nll_loss(x, y, full=full).item()
    loss = F.poisson_nll_loss(x.exp(), y, log_input=False, full=full).item()
    shift = count * math.log1p(1e-8 / math.exp(x.item()))
    assert loss == pytest.approx(expected - shift, rel=1e-9, abs=1e-6)


@rule(PAGE, "The gradient does not change.")
@given(x=LOGARITHMS, count=COUNTS, log_input=st.booleans())
def test_full_has_the_same_gradient(x, count, log_input):
    gradients = []
    for full in (False, True):
        prediction = (double(x) if log_input else double(x).exp()).requires_grad_()
        F.poisson_nll_loss(prediction, double(count), log_input=log_input, full=full).backward()
        gradients.append(prediction.grad.item())
    assert gradients[0] == gradients[1]


@rule(PAGE, "It is too low for each count above 1.")
@rule(PAGE, "The difference is largest for the count 2:")
def test_stirling():
    counts = torch.cat([torch.arange(2.0, 5000.0, dtype=torch.float64), double(1e4, 1e5)])
    zero = torch.zeros_like(counts)
    full, plain = [F.poisson_nll_loss(zero, counts, full=full, reduction="none") for full in (True, False)]
    missing = torch.lgamma(counts + 1) - (full - plain)
    assert (missing > 0).all()
    assert missing.argmax() == 0
    assert (missing[1:1000] < missing[:999]).all()


@rule(
    PAGE,
    "The loss is nan, while the gradient $1 - y / x$ is a finite positive number: an optimizer lowers the prediction "
    "further, and the weights stay finite.",
)
@given(x=st.floats(-1e6, -1e-3), count=COUNTS)
def test_a_negative_expected_count(x, count):
    prediction = double(x).requires_grad_()
    loss = F.poisson_nll_loss(prediction, double(count), log_input=False)
    (gradient,) = torch.autograd.grad(loss, prediction)
    assert loss.isnan()
    assert gradient.isfinite()
    assert gradient > 0


@rule(
    PAGE,
    "For a negative one the loss has no lower bound, so training does not converge.",
)
@given(target=st.floats(-1e3, -1e-3), bound=st.floats(-1e6, 0))
def test_a_negative_target(target, bound):
    prediction = double(bound / -target - 1e3 / -target).requires_grad_()
    loss = F.poisson_nll_loss(prediction, double(target))
    (gradient,) = torch.autograd.grad(loss, prediction)
    assert loss.item() < bound
    assert gradient.item() > 0
