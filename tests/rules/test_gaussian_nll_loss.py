"""What docs/losses/gaussian_nll_loss.md says of all variances, dtypes and errors."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.distributions import Normal
from torch.nn import functional as F

from tests.rules import rule

PAGE = "losses/gaussian_nll_loss.md"
DTYPES = [torch.bfloat16, torch.float16, torch.float32, torch.float64]
EPSILONS = st.sampled_from([1e-12, 1e-6, 1e-2, 1.0])
VARIANCES = st.floats(1e-15, 1e15)
ERRORS = st.floats(-1e3, 1e3)


def double(value: float) -> torch.Tensor:
    return torch.tensor([value], dtype=torch.float64)


def stable(s: torch.Tensor, error: torch.Tensor) -> torch.Tensor:
    return 0.5 * (s + (-s).exp() * error**2)


@rule(
    PAGE,
    "For a perfect prediction the loss is half the logarithm of the variance, or of `eps` if that is larger: zero at "
    "variance 1, and negative below.",
)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("target", [0.0, -3.5, 1000.0])
@pytest.mark.parametrize("eps", [1e-6, 1e-2])
def test_perfect_prediction(dtype, target, eps):
    variances = torch.tensor([0.0, 1e-7, 1e-4, 0.5, 1.0, 3.0, 1e4]).to(dtype)
    targets = torch.full_like(variances, target)
    losses = F.gaussian_nll_loss(targets, targets, variances, eps=eps, reduction="none").double()
    held = variances.double().clamp(min=double(eps).to(dtype).item())
    accuracy = 10 * torch.finfo(dtype).eps
    torch.testing.assert_close(losses, 0.5 * held.log(), atol=accuracy, rtol=accuracy)
    assert losses[4] == 0
    assert (losses[:4] < 0).all()
    assert (losses[5:] > 0).all()


@rule(
    PAGE,
    "For a variance of at least `eps` the loss is then the negative log-likelihood of `torch.distributions.Normal`; a "
    "smaller variance counts as `eps`:",
)
@given(error=ERRORS, variance=VARIANCES, eps=EPSILONS)
def test_full(error, variance, eps):
    loss = F.gaussian_nll_loss(double(error), double(0.0), double(variance), full=True, eps=eps)
    held = max(variance, eps)
    expected = -Normal(double(0.0), double(held).sqrt()).log_prob(double(error)).mean()
    torch.testing.assert_close(loss, expected, rtol=1e-9, atol=1e-9)


@rule(PAGE, "It also bounds the loss from below by $\\tfrac{1}{2} \\ln \\varepsilon$.")
@given(error=ERRORS, variance=st.floats(0, 1e15), eps=EPSILONS)
def test_the_loss_is_bounded_by_eps(error, variance, eps):
    loss = F.gaussian_nll_loss(double(error), double(0.0), double(variance), eps=eps).item()
    assert loss >= 0.5 * math.log(eps) - 1e-9


@rule(PAGE, "so a large s does not overflow:")
@pytest.mark.parametrize(
    ("dtype", "largest"),
    [(torch.float16, 2e2), (torch.bfloat16, 1e15), (torch.float32, 1e15)],
    ids=str,
)
def test_a_large_log_variance(dtype, largest):
    sizes = torch.logspace(-3, math.log10(largest), 200, dtype=torch.float64).to(dtype)
    for error in (0.0, 0.1, 1.0, largest):
        s = torch.cat([torch.zeros(1, dtype=dtype), sizes]).requires_grad_()
        losses = stable(s, torch.full_like(s, error))
        (gradient,) = torch.autograd.grad(losses.sum(), s)
        assert losses.isfinite().all()
        assert gradient.isfinite().all()


@rule(PAGE, "For variances of at least `eps` it is the same loss.")
@given(s=st.floats(-27, 30), error=ERRORS, eps=EPSILONS)
def test_the_stable_form_is_the_same_loss(s, error, eps):
    log_variance = double(max(s, math.log(eps) + 1e-9)).requires_grad_()
    ours = stable(log_variance, double(error)).sum()
    theirs = F.gaussian_nll_loss(double(error), double(0.0), log_variance.exp(), eps=eps)
    torch.testing.assert_close(ours, theirs, rtol=1e-9, atol=1e-9)
    torch.testing.assert_close(
        *(torch.autograd.grad(loss, log_variance) for loss in (ours, theirs)),
        rtol=1e-9,
        atol=1e-9,
    )


@rule(
    PAGE,
    "For smaller variances the gradient of the class goes to zero, and that of the stable form grows, until exp(−s) "
    "overflows at −89.",
)
@pytest.mark.parametrize("error", [0.1, 1.0, 3.0])
def test_below_eps(error):
    s = torch.tensor([-20.0, -40.0, -60.0, -80.0], requires_grad=True)
    errors = torch.full_like(s, error)
    theirs = F.gaussian_nll_loss(errors, 0 * errors, s.exp(), reduction="none")
    (fading,) = torch.autograd.grad(theirs.sum(), s)
    (growing,) = torch.autograd.grad(stable(s, errors).sum(), s)
    assert (fading[1:].abs() < 1e-6 * fading[:-1].abs()).all()
    assert (growing[1:].abs() > 1e6 * growing[:-1].abs()).all()
    assert growing.isfinite().all()
    assert (-torch.tensor([-88.0, -89.0])).exp().isinf().tolist() == [False, True]


@rule(
    PAGE,
    "Below `eps` the value of the loss does not depend on the variance, and for squared errors smaller than `eps` the "
    "gradient still lowers it.",
)
@given(share=st.floats(0, 0.999), size=st.floats(0, 0.999), eps=EPSILONS)
def test_the_value_below_eps(share, size, eps):
    variance = double(share * eps).requires_grad_()
    target = double((size * eps) ** 0.5)
    loss = F.gaussian_nll_loss(double(0.0), target, variance, eps=eps)
    at_eps = F.gaussian_nll_loss(double(0.0), target, double(eps), eps=eps)
    assert loss.item() == at_eps.item()
    assert torch.autograd.grad(loss, variance)[0].item() > 0


@rule(PAGE, "Their sum is lowest where the variance is the squared error:")
@given(error=st.floats(1e-3, 1e3), factor=st.floats(1e-2, 1e2))
def test_lowest_at_the_squared_error(error, factor):
    best, other = [
        F.gaussian_nll_loss(double(error), double(0.0), double(v), eps=1e-12).item()
        for v in (error**2, factor * error**2)
    ]
    assert best <= other + 1e-12
