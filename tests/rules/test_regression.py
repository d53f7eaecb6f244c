"""What docs/beyond/regression.md says of all predictions, targets and parameters: values and gradients, in float64."""

import math
from functools import partial

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional as F

from tests import exact
from tests.exact import draw, shown
from tests.rules import equal, rule, tends

PAGE, EXAMPLES = "beyond/regression.md", "beyond/regression"
seeds = st.integers(0, 10**6)
sizes = st.integers(1, 9)
quantiles = st.floats(0.01, 0.99)
scales = st.floats(0.1, 5)
powers = st.floats(1.05, 1.95)
few = settings(max_examples=50)

pinball = shown(f"{EXAMPLES}/pinball", "pinball")
ordered = shown(f"{EXAMPLES}/crossing", "ordered")
log_cosh = shown(f"{EXAMPLES}/log_cosh", "log_cosh")
charbonnier = shown(f"{EXAMPLES}/charbonnier", "charbonnier")
student_t_nll = shown(f"{EXAMPLES}/student_t", "student_t_nll")
tweedie = shown(f"{EXAMPLES}/tweedie", "tweedie")
negative_binomial_nll = shown(f"{EXAMPLES}/negative_binomial", "negative_binomial_nll")
beta_gaussian_nll = shown(f"{EXAMPLES}/beta_nll", "beta_gaussian_nll")
ssim = shown(f"{EXAMPLES}/ssim", "ssim")
assert_same = partial(exact.assert_same, rtol=1e-8, atol=1e-9)
pytestmark = pytest.mark.usefixtures("in_float64")


def counts(seed: int, *shape: int, mean: float = 4.0) -> Tensor:
    draws = torch.Generator().manual_seed(seed + 2)
    return torch.poisson(torch.full(shape, mean, dtype=torch.float64), generator=draws)


def amounts(seed: int, *shape: int) -> Tensor:
    """Zeros, and positive numbers with a long tail."""
    drawn = draw(seed + 3, *shape).detach()
    return torch.where(drawn < 0, 0.0, (2 * drawn).exp())


def images(seed: int, *shape: int) -> Tensor:
    return draw(seed, *shape).detach().sigmoid().requires_grad_()


@rule(PAGE, "The functions compute in float32, also under autocast.")
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32])
@pytest.mark.parametrize("size", [0, 1, 5])
def test_in_float32(dtype, size, monkeypatch):
    """The value and the gradients of rounded inputs are those of the same inputs in float32, and are finite."""
    monkeypatch.setattr(torch.Tensor, "float", lambda tensor: tensor.to(torch.float32))
    three = [draw(seed, size, scale=3).detach().to(dtype) for seed in range(3)]
    pair, positive = (*three[:2],), (three[0], three[1].exp())
    shapes = {
        pinball: (three[0][:, None].expand(size, 3), three[1][:, None], [0.1, 0.5, 0.9]),
        log_cosh: pair,
        charbonnier: pair,
        student_t_nll: three,
        tweedie: positive,
        negative_binomial_nll: (three[0], counts(0, size).to(dtype), three[2]),
        beta_gaussian_nll: three,
        ssim: tuple(draw(seed, size, 1, 12, 12).detach().sigmoid().to(dtype) for seed in range(2)),
    }
    for function, (prediction, *others) in shapes.items():
        values = []
        for given_dtype in (dtype, torch.float32):
            given_prediction = prediction.to(given_dtype).requires_grad_()
            rest = [other.to(given_dtype) if isinstance(other, Tensor) else other for other in others]
            with torch.autocast("cpu", torch.bfloat16, enabled=given_dtype == dtype):
                loss = function(given_prediction, *rest).sum()
            (slopes,) = torch.autograd.grad(loss, given_prediction)
            values.append((loss, slopes))
        (loss, slopes), (expected, expected_slopes) = values
        assert loss.dtype == torch.float32
        torch.testing.assert_close(loss, expected, equal_nan=True)  # an empty mean is nan
        torch.testing.assert_close(slopes, expected_slopes.to(dtype))
        assert slopes.isfinite().all()


@pytest.mark.parametrize("output", [-200.0, -90.0, 90.0, 200.0])
def test_outputs_far_from_zero(output, monkeypatch):
    """The second output of these functions, with errors of 0 and of 1."""
    monkeypatch.setattr(torch.Tensor, "float", lambda tensor: tensor.to(torch.float32))
    target = torch.tensor([0.0, 1.0])
    for function in (student_t_nll, beta_gaussian_nll, negative_binomial_nll):
        prediction, second = torch.zeros(2, requires_grad=True), torch.full((2,), output, requires_grad=True)
        loss = function(prediction, target, second)
        for slopes in torch.autograd.grad(loss, (prediction, second)):
            assert slopes.isfinite().all()
    far = torch.tensor([output], requires_grad=True)
    (slopes,) = torch.autograd.grad(negative_binomial_nll(far, target, torch.zeros(())), far)
    assert slopes.isfinite().all()


def test_targets_of_integers(monkeypatch):
    monkeypatch.setattr(torch.Tensor, "float", lambda tensor: tensor.to(torch.float32))
    prediction, target = draw(0, 4).detach().float(), torch.tensor([0, 1, 2, 30])
    for function in (log_cosh, charbonnier, tweedie):
        torch.testing.assert_close(function(prediction, target), function(prediction, target.float()))
    for function in (student_t_nll, beta_gaussian_nll, negative_binomial_nll):
        losses = (function(prediction, given_target, prediction) for given_target in (target, target.float()))
        torch.testing.assert_close(*losses)
    losses = (pinball(prediction[:, None], given_target[:, None], [0.3]) for given_target in (target, target.float()))
    torch.testing.assert_close(*losses)


@equal("Quantile", "L1Loss")
@rule(PAGE, "For the quantile ½, the loss is half of [L1Loss](../losses/l1_loss.md).")
@few
@given(rows=sizes, seed=seeds, scale=scales)
def test_the_median(rows, seed, scale):
    prediction, target = draw(seed, rows, 1, scale=scale), draw(seed + 1, rows, 1)
    assert_same(pinball(prediction, target, [0.5]), F.l1_loss(prediction, target) / 2, prediction, target)


@rule(PAGE, "The formula alone raises, unless N equals Q or one of them is 1; the [function](#quantile-loss) raises.")
@pytest.mark.parametrize("rows", range(1, 6))
@pytest.mark.parametrize("columns", range(1, 6))
def test_a_target_without_the_last_dimension(rows, columns):
    prediction, target = torch.zeros(rows, columns), torch.zeros(rows)
    with pytest.raises(ValueError, match="prediction"):
        pinball(prediction, target, [0.5] * columns)
    if rows == columns or 1 in (rows, columns):
        assert (target - prediction).shape == (rows, max(rows, columns))
    else:
        with pytest.raises(RuntimeError):
            target - prediction


@rule(PAGE, "The loss of $q$ with prediction and target swapped is that of $1 - q$.")
@few
@given(rows=sizes, seed=seeds, quantile=quantiles)
def test_swapped(rows, seed, quantile):
    prediction, target = draw(seed, rows, 1), draw(seed + 1, rows, 1)
    swapped, other = pinball(target, prediction, [quantile]), pinball(prediction, target, [1 - quantile])
    assert_same(swapped, other, prediction, target)


@rule(PAGE, "The best constant is a quantile of the targets:")
@few
@given(rows=sizes, seed=seeds, quantile=quantiles)
def test_the_best_constant(rows, seed, quantile):
    target = draw(seed, rows, 1).detach()
    best = torch.quantile(target, quantile, interpolation="lower"), target.quantile(quantile, interpolation="higher")
    best = min(pinball(constant.expand(rows, 1), target, [quantile]).item() for constant in best)
    for constant in torch.cat([draw(seed + 1, 50, scale=2).detach(), target[:, 0]]):
        assert pinball(constant.expand(rows, 1), target, [quantile]).item() >= best - 1e-12


@rule(PAGE, "A head that predicts the lowest quantile and nonnegative steps cannot cross:")
@few
@given(rows=sizes, columns=sizes, seed=seeds, scale=st.floats(0.1, 100))
def test_ordered(rows, columns, seed, scale):
    outputs = draw(seed, rows, columns, scale=scale)
    prediction = ordered(outputs)
    assert (prediction.diff(dim=1) >= 0).all()
    assert prediction.shape == outputs.shape
    assert_same(prediction[:, 0].sum(), outputs[:, 0].sum(), outputs)


@rule(PAGE, "sorting the quantiles of a sample does not raise their pinball loss.")
@few
@given(rows=sizes, several=st.lists(quantiles, min_size=2, max_size=6, unique=True), seed=seeds)
def test_sorted(rows, several, seed):
    several = sorted(several)
    prediction, target = draw(seed, rows, len(several)), draw(seed + 1, rows, 1)
    before = pinball(prediction, target, several, reduction="none").sum(dim=1)
    after = pinball(prediction.sort(dim=1).values, target, several, reduction="none").sum(dim=1)
    assert (after <= before + 1e-12).all()


@tends("Log-cosh", "MSELoss")
@tends("Log-cosh", "L1Loss")
@rule(PAGE, "For small errors it is half of [MSELoss](../losses/mse_loss.md), for large ones $|d| - \\ln 2$:")
@few
@given(size=st.floats(1e-8, 300), sign=st.sampled_from([-1, 1]))
def test_log_cosh_on_both_sides(size, sign):
    """The series of ln cosh ends with d⁴ / 12 below, and what is left out above is ln(1 + exp(−2 |d|))."""
    error = torch.tensor([sign * size], dtype=torch.float64, requires_grad=True)
    loss = log_cosh(error, torch.zeros(1)).item()
    assert abs(loss - size**2 / 2) <= size**4 / 12 + 1e-15 * size
    assert abs(loss - (size - math.log(2))) <= math.exp(-2 * size) + 1e-15 * (1 + size)


@tends("Charbonnier", "L1Loss")
@rule(PAGE, "It is [L1Loss](../losses/l1_loss.md), rounded at zero, and exceeds it by at most `eps`.")
@few
@given(rows=sizes, seed=seeds, scale=scales, eps=st.floats(1e-12, 2))
def test_charbonnier_above_l1(rows, seed, scale, eps):
    prediction, target = draw(seed, rows, scale=scale), draw(seed + 1, rows)
    above = charbonnier(prediction, target, eps, reduction="none") - (prediction - target).abs()
    assert (above >= -1e-15).all()
    assert (above <= eps + 1e-15).all()
    assert_same(charbonnier(prediction, target, 1e-8), F.l1_loss(prediction, target), prediction, target, atol=1e-6)


@rule(PAGE, "The loss minus `eps`, times `eps`, is pseudo-Huber with `eps` as its delta")
@few
@given(rows=sizes, seed=seeds, delta=st.floats(0.001, 9))
def test_pseudo_huber(rows, seed, delta):
    prediction, target = draw(seed, rows, scale=3), draw(seed + 1, rows)
    expected = (delta**2 * ((1 + ((prediction - target) / delta) ** 2).sqrt() - 1)).mean()
    assert_same(delta * (charbonnier(prediction, target, delta) - delta), expected, prediction, target)


@rule(PAGE, "Beyond $|z| = \\sqrt \\nu$, a larger error has a smaller gradient.")
@few
@given(df=st.floats(0.5, 50), log_scale=st.floats(-3, 3), several=st.lists(st.floats(1, 1e3), min_size=2, max_size=9))
def test_far_away(df, log_scale, several):
    """The gradient has the form (ν + 1) / s · z / (ν + z²), too."""
    z = math.sqrt(df) * torch.tensor(sorted(several), dtype=torch.float64)
    scale = math.exp(log_scale)
    mean = torch.zeros_like(z).requires_grad_()
    losses = student_t_nll(mean, scale * z, torch.full_like(z, log_scale), df, reduction="sum")
    (slopes,) = torch.autograd.grad(losses, mean)
    assert (slopes.abs().diff() <= 1e-12).all()
    torch.testing.assert_close(slopes, -(df + 1) / scale * z / (df + z**2))


@tends("Student's t", "GaussianNLLLoss")
@rule(
    PAGE,
    "As $\\nu$ grows, the loss tends to [GaussianNLLLoss](../losses/gaussian_nll_loss.md) with `full=True` and the "
    "variance $s^2$.",
)
@rule(PAGE, "With $\\nu = 1$ it is that of a Cauchy distribution.")
@few
@given(rows=sizes, seed=seeds)
def test_degrees_of_freedom(rows, seed):
    mean, target, log_scale = draw(seed, rows), draw(seed + 1, rows), draw(seed + 2, rows, scale=0.3)
    normal = F.gaussian_nll_loss(mean, target, (2 * log_scale).exp(), full=True)
    inputs = mean, target, log_scale
    assert_same(student_t_nll(*inputs, df=1e7), normal, *inputs, rtol=1e-3, atol=1e-3)
    cauchy = -torch.distributions.Cauchy(mean, log_scale.exp()).log_prob(target).mean()
    assert_same(student_t_nll(*inputs, df=1.0), cauchy, *inputs)


@rule(PAGE, "This is the deviance: it is 0 where the mean is the target, and never negative.")
@few
@given(rows=sizes, seed=seeds, power=powers)
def test_tweedie_from_below(rows, seed, power):
    log_mean = draw(seed, rows)
    assert (tweedie(log_mean, log_mean.exp(), power, reduction="none").abs() <= 1e-10).all()
    assert (tweedie(log_mean, amounts(seed, rows), power, reduction="none") >= -1e-10).all()


@tends("Tweedie", "PoissonNLLLoss")
@rule(
    PAGE,
    "As the power goes to 1, the gradient tends to twice that of [PoissonNLLLoss](../losses/poisson_nll_loss.md); as "
    "it goes to 2, the deviance tends to that of the gamma distribution, for targets above 0.",
)
@few
@given(rows=sizes, seed=seeds, power=powers)
def test_the_ends_of_tweedie(rows, seed, power):
    """On the way, its gradient has the form that the page shows."""
    log_mean, target = draw(seed, rows), amounts(seed, rows)
    (slopes,) = torch.autograd.grad(tweedie(log_mean, target, power, reduction="sum"), log_mean)
    torch.testing.assert_close(slopes, 2 * ((1 - power) * log_mean).exp() * (log_mean.exp() - target))
    (near_one,) = torch.autograd.grad(tweedie(log_mean, target, 1 + 1e-7), log_mean)
    (poisson,) = torch.autograd.grad(F.poisson_nll_loss(log_mean, target), log_mean)
    torch.testing.assert_close(near_one, 2 * poisson, rtol=1e-4, atol=1e-4)
    above = draw(seed + 1, rows).exp()
    gamma = 2 * (log_mean - above.log() + above * (-log_mean).exp() - 1).mean()
    assert_same(tweedie(log_mean, above.detach(), 2 - 1e-7), gamma, log_mean, rtol=1e-4, atol=1e-4)


@rule(PAGE, "A target below 0 gives nan, and for a power of 1 or 2 the formula has a zero in a denominator.")
@few
@given(target=st.floats(-1e3, -1e-3), log_mean=st.floats(-3, 3), power=powers)
def test_a_negative_target(target, log_mean, power):
    loss = tweedie(torch.tensor([log_mean]), torch.tensor([target]), power)
    assert loss.isnan()


@tends("Negative binomial", "PoissonNLLLoss")
@rule(
    PAGE,
    "As the dispersion goes to 0, the loss tends to [PoissonNLLLoss](../losses/poisson_nll_loss.md) plus $\\ln y!$.",
)
@few
@given(rows=sizes, seed=seeds, log_dispersion=st.floats(-200, 2))
def test_little_dispersion(rows, seed, log_dispersion):
    """The gradient has the form (μ − y) / (1 + αμ). Below e⁻¹⁶, the values are those of Poisson."""
    log_mean, target = draw(seed, rows), counts(seed, rows)
    given_dispersion = torch.tensor(log_dispersion, dtype=torch.float64)
    losses = negative_binomial_nll(log_mean, target, given_dispersion, reduction="sum")
    (slopes,) = torch.autograd.grad(losses, log_mean)
    mean, dispersion = log_mean.exp(), math.exp(log_dispersion)
    torch.testing.assert_close(slopes, (mean - target) / (1 + dispersion * mean), rtol=1e-5, atol=1e-6)
    near = negative_binomial_nll(log_mean, target, given_dispersion.clamp(max=-16))
    poisson = F.poisson_nll_loss(log_mean, target) + torch.lgamma(target + 1).mean()
    assert_same(near, poisson, log_mean, rtol=1e-4, atol=1e-4)


@equal("Beta-weighted Gaussian", "GaussianNLLLoss")
@equal("Beta-weighted Gaussian", "MSELoss")
@rule(
    PAGE,
    "With $\\beta = 0$ it is [GaussianNLLLoss](../losses/gaussian_nll_loss.md), for variances from its `eps` to "
    "$e^{20}$",
)
@rule(PAGE, "With $\\beta = 1$ the gradient of the mean is half that of [MSELoss](../losses/mse_loss.md).")
@few
@given(rows=sizes, seed=seeds)
def test_the_ends_of_beta(rows, seed):
    mean, target, log_variance = draw(seed, rows), draw(seed + 1, rows), draw(seed + 2, rows)
    inputs = mean, target, log_variance
    gaussian = F.gaussian_nll_loss(mean, target, log_variance.exp(), eps=1e-12)
    assert_same(beta_gaussian_nll(*inputs, beta=0.0), gaussian, *inputs)
    (half,) = torch.autograd.grad(beta_gaussian_nll(*inputs, beta=1.0), mean)
    (squared,) = torch.autograd.grad(F.mse_loss(mean, target), mean)
    torch.testing.assert_close(half, squared / 2)


@rule(
    PAGE,
    "For the targets of one input, all gradients are 0 at their mean and variance, whatever $\\beta$ is.",
)
@few
@given(rows=st.integers(2, 9), seed=seeds, beta=st.floats(0, 1))
def test_the_same_best_fit(rows, seed, beta):
    target = draw(seed, rows).detach()
    mean = target.mean().requires_grad_()
    log_variance = target.var(correction=0).log().requires_grad_()
    loss = beta_gaussian_nll(mean.expand(rows), target, log_variance.expand(rows), beta)
    slopes = torch.autograd.grad(loss, (mean, log_variance))
    assert max(slope.abs().item() for slope in slopes) < 1e-9


def test_beta_helps_for_other_seeds():
    """The example of the page has three seeds; these are others."""
    before = torch.get_default_dtype()
    try:
        fit = shown(f"{EXAMPLES}/beta_fit", "fit")
        torch.set_default_dtype(torch.float64)
        stalled, weighted, squared = ([fit(beta, seed) for seed in range(3, 8)] for beta in (0.0, 0.5, 1.0))
    finally:
        torch.set_default_dtype(before)
    assert min(stalled) > 2 * max(weighted + squared)


@rule(PAGE, "It is 1 for equal images and can be negative.")
@few
@given(channels=st.integers(1, 3), height=st.integers(11, 16), width=st.integers(11, 16), seed=seeds)
def test_equal_images(channels, height, width, seed):
    image = images(seed, 2, channels, height, width)
    torch.testing.assert_close(ssim(image, image), torch.ones(2, dtype=torch.float64))
    assert (ssim(image, images(seed + 1, 2, channels, height, width)) < 1).all()
    assert (ssim(image, 1 - image) < 0).all()


@rule(PAGE, "The window of 11 pixels has to fit into the image.")
@few
@given(height=st.integers(1, 10), width=st.integers(1, 20), seed=seeds)
def test_a_small_image(height, width, seed):
    image = images(seed, 1, 1, height, width)
    with pytest.raises(RuntimeError):
        ssim(image, image)
