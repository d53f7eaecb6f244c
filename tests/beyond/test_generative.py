"""The losses of docs/beyond/generative.md against monai, optax, SciPy, torchmetrics and definitions in NumPy."""

import math

import jax
import numpy as np
import optax
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from jax import numpy as jnp
from monai.losses import PatchAdversarialLoss
from scipy.spatial.distance import jensenshannon
from torch import Tensor
from torch.distributions import Bernoulli, Independent, Normal, kl_divergence
from torchmetrics.functional.regression import jensen_shannon_divergence

from tests.exact import assert_as_in_jax, class_indices, draw
from tests.rules.test_generative import (
    assert_same,
    classes,
    diffusion_loss,
    distillation,
    elbo,
    few,
    flow_matching_loss,
    free_bits,
    gan,
    gradient_penalty,
    jensen_shannon,
    linear_schedule,
    noise_prediction_loss,
    seeds,
    sizes,
    spread,
    top_k_distillation,
)

fewest = settings(max_examples=15)  # JAX compiles
pytestmark = pytest.mark.usefixtures("in_float64", "jax_in_float64")


@few
@given(rows=sizes, others=sizes, scale=spread, seed=seeds)
def test_gan_losses_against_monai(rows, others, scale, seed):
    real, fake = draw(seed, rows, 1, 2, 2, scale=scale), draw(seed + 1, others, 1, 2, 2, scale=scale)
    squares = PatchAdversarialLoss(criterion="least_squares", no_activation_leastsq=True)
    theirs = squares(real, True, True) + squares(fake, False, True)
    assert_same(2 * gan["least_squares_discriminator"](real, fake), theirs, real, fake)
    assert_same(2 * gan["least_squares_generator"](fake), squares(fake, True, False), fake)
    hinge = PatchAdversarialLoss(criterion="hinge")
    theirs = hinge(real, True, True) + hinge(fake, False, True)
    assert_same(gan["hinge_discriminator"](real.tanh(), fake.tanh()), theirs, real, fake)
    assert_same(1 + gan["hinge_generator"](fake.tanh()), hinge(fake, True, False), fake)
    if scale < 2:  # theirs takes the logarithm of a sigmoid, and clamps it
        bce = PatchAdversarialLoss(criterion="bce")
        theirs = bce(real, True, True) + bce(fake, False, True)
        assert_same(gan["discriminator_loss"](real, fake), theirs, real, fake)
        assert_same(gan["generator_loss"](fake), bce(fake, True, False), fake)


@fewest
@given(scale=st.floats(0.1, 50), seed=seeds)
def test_gan_losses_against_optax(scale, seed):
    real, fake = draw(seed, 7, scale=scale), draw(seed + 1, 4, scale=scale)
    bce, hinge = optax.sigmoid_binary_cross_entropy, optax.hinge_loss

    def halves(loss, other):
        return lambda r, f: loss(r, jnp.ones_like(r)).mean() + loss(f, jnp.full_like(f, other)).mean()

    assert_as_in_jax(gan["discriminator_loss"](real, fake), halves(bce, 0), real, fake)
    assert_as_in_jax(gan["generator_loss"](fake), lambda f: bce(f, jnp.ones_like(f)).mean(), fake)
    assert_as_in_jax(gan["hinge_discriminator"](real, fake), halves(hinge, -1), real, fake)
    assert_as_in_jax(gan["hinge_generator"](fake), lambda f: -f.mean(), fake)


@few
@given(rows=sizes, channels=sizes, width=st.integers(1, 3), seed=seeds)
def test_gradient_penalty(rows, channels, width, seed):
    """Sample by sample, for a critic with a hidden layer whose derivative is written out."""
    real, fake = draw(seed, rows, channels, width, width), draw(seed + 1, rows, channels, width, width)
    first, second = draw(seed + 2, channels * width**2, 5), draw(seed + 3, 5)
    torch.manual_seed(seed)
    share = torch.rand(rows, dtype=torch.float64)
    torch.manual_seed(seed)
    ours = gradient_penalty(lambda x: (x.flatten(1) @ first).tanh() @ second, real, fake)
    total = 0.0
    for u, one, other in zip(share, real.detach().flatten(1), fake.detach().flatten(1), strict=True):
        hidden = ((u * one + (1 - u) * other) @ first).tanh()
        slope = first @ (second * (1 - hidden**2))
        total = total + ((slope**2).sum().sqrt() - 1) ** 2
    assert_same(ours, total / rows, first, second)


@few
@given(rows=sizes, pixels=sizes, code=sizes, beta=st.floats(0, 5), variance=st.floats(0.1, 4), seed=seeds)
def test_elbo(rows, pixels, code, beta, variance, seed):
    output, target = draw(seed, rows, 2, pixels), draw(seed + 1, rows, 2, pixels).detach().sigmoid()
    mean, logvar = draw(seed + 2, rows, code), draw(seed + 3, rows, code)
    encoded = Independent(Normal(mean, (logvar / 2).exp()), 1)
    standard = Independent(Normal(torch.zeros(rows, code).double(), torch.ones(rows, code).double()), 1)
    kl = kl_divergence(encoded, standard)
    binary = Independent(Bernoulli(logits=output, validate_args=False), 2)
    normal = Independent(Normal(output, math.sqrt(variance)), 2)
    for decoded, options in ((binary, {}), (normal, {"variance": variance})):
        losses = -decoded.log_prob(target) + beta * kl
        for reduction, expected in {"mean": losses.mean(), "sum": losses.sum()}.items():
            ours = elbo(output, target, mean, logvar, beta, reduction=reduction, **options)
            assert_same(ours, expected, output, mean, logvar)
        ours = elbo(output, target, mean, logvar, beta, reduction="none", **options)
        torch.testing.assert_close(ours, losses)


@few
@given(rows=sizes, code=sizes, minimum=st.floats(0.01, 2), seed=seeds)
def test_free_bits(rows, code, minimum, seed):
    terms = draw(seed, rows, code).detach().square().requires_grad_()

    kept = [column.mean() for column in terms.unbind(dim=1)]
    expected = sum(x if x.item() > minimum else 0 * x + minimum for x in kept)
    assert_same(free_bits(terms, minimum), expected, terms)


def test_schedule():
    """The product of 1 - beta, in Python floats."""
    product, alpha_bar = 1.0, linear_schedule()
    for i in range(1000):
        product *= 1 - (1e-4 + (0.02 - 1e-4) * i / 999)
        assert alpha_bar[i].item() == pytest.approx(product, rel=1e-4)


@few
@given(rows=sizes, pixels=sizes, seed=seeds, factor=st.floats(-2, 2))
def test_noise_prediction(rows, pixels, seed, factor):
    """Algorithm 1 of DDPM, sample by sample, for a model that multiplies by a weight and adds the step."""
    data, alpha_bar = draw(seed, rows, 2, pixels).detach(), linear_schedule(50).double()
    torch.manual_seed(seed)
    steps, noise = torch.randint(50, (rows,)), torch.randn(rows, 2, pixels, dtype=torch.float64)
    weight = torch.tensor(factor, dtype=torch.float64, requires_grad=True)
    torch.manual_seed(seed)
    ours = noise_prediction_loss(lambda x, step: weight * x + step.double()[:, None, None] / 50, data, alpha_bar)

    total, slope, count = 0.0, 0.0, rows * 2 * pixels
    for x, e, step in zip(data.flatten(1).tolist(), noise.flatten(1).tolist(), steps.tolist(), strict=True):
        share = alpha_bar[step].item()
        for one, other in zip(x, e, strict=True):
            noisy = math.sqrt(share) * one + math.sqrt(1 - share) * other
            error = other - (factor * noisy + step / 50)
            total += error**2 / count
            slope -= 2 * error * noisy / count
    assert ours.item() == pytest.approx(total, rel=1e-9)
    assert torch.autograd.grad(ours, weight)[0].item() == pytest.approx(slope, rel=1e-8, abs=1e-10)


@few
@given(rows=sizes, pixels=sizes, gamma=st.none() | st.floats(0.5, 10), seed=seeds)
def test_predictions(rows, pixels, gamma, seed):
    """The targets and the weights of the papers, with the angle of the mixture instead of its share."""
    prediction = draw(seed, rows, pixels)
    data, noise = draw(seed + 1, rows, pixels).detach(), draw(seed + 2, rows, pixels).detach()
    angle = np.random.default_rng(seed).uniform(0.05, 1.5, (rows, 1))
    snr = 1 / np.tan(angle) ** 2
    signal = torch.from_numpy(np.cos(angle) ** 2)
    x, e = data.numpy(), noise.numpy()
    for predicts, target, divisor in (
        ("noise", e, snr),
        ("data", x, 1.0),
        ("v", np.cos(angle) * e - np.sin(angle) * x, snr + 1),
    ):
        weight = 1.0 if gamma is None else np.minimum(snr, gamma) / divisor
        ours = diffusion_loss(prediction, data, noise, signal, predicts, gamma)
        error = prediction.detach().numpy() - target
        assert ours.item() == pytest.approx((weight * error**2).mean(), rel=1e-9)
        (slope,) = torch.autograd.grad(ours, prediction)
        np.testing.assert_allclose(slope.numpy(), 2 * weight * error / error.size, rtol=1e-8, atol=1e-10)


@few
@given(rows=sizes, pixels=sizes, seed=seeds, factor=st.floats(-2, 2))
def test_flow_matching(rows, pixels, seed, factor):
    """Sample by sample; the velocity is the difference of two points of the path, over their times."""
    data = draw(seed, rows, 2, pixels).detach()
    torch.manual_seed(seed)
    times, noise = torch.rand(rows), torch.randn(rows, 2, pixels, dtype=torch.float64)
    weight = torch.tensor(factor, dtype=torch.float64, requires_grad=True)
    torch.manual_seed(seed)
    ours = flow_matching_loss(lambda x, time: weight * x + time.double()[:, None, None], data)

    total, slope, count = 0.0, 0.0, rows * 2 * pixels
    for x, e, t in zip(data.flatten(1).tolist(), noise.flatten(1).tolist(), times.double().tolist(), strict=True):
        for one, other in zip(x, e, strict=True):
            path = [other + s * (one - other) for s in (t, t + 0.5)]
            error = factor * path[0] + t - (path[1] - path[0]) / 0.5
            total += error**2 / count
            slope += 2 * error * path[0] / count
    assert ours.item() == pytest.approx(total, rel=1e-9)
    assert torch.autograd.grad(ours, weight)[0].item() == pytest.approx(slope, rel=1e-8, abs=1e-10)


@fewest
@given(temperature=st.floats(0.5, 20), alpha=st.floats(0, 1), scale=spread, seed=seeds)
def test_distillation(temperature, alpha, scale, seed):
    logits, teacher = draw(seed, 6, 5, scale=scale), draw(seed + 1, 6, 5, scale=scale).detach()
    target = class_indices(seed, 5, 6)
    ours = distillation(logits, teacher, target, temperature, alpha)

    def definition(logits):
        student = jax.nn.log_softmax(logits / temperature)
        soft = optax.kl_divergence(student, jax.nn.softmax(teacher.numpy() / temperature)).mean()
        hard = optax.softmax_cross_entropy_with_integer_labels(logits, target.numpy()).mean()
        return alpha * temperature**2 * soft + (1 - alpha) * hard

    assert_as_in_jax(ours, definition, logits)


@few
@given(rows=sizes, count=st.integers(3, 9), k=st.integers(1, 8), seed=seeds)
def test_top_k(rows, count, k, seed):
    """The sum over the k classes and the rest, from probabilities."""
    logits, k = draw(seed, rows, count), min(k, count - 1)
    teacher = draw(seed + 1, rows, count).detach().log_softmax(dim=1)
    known, indices = teacher.topk(k, dim=1)

    total, p, q = 0.0, teacher.exp(), logits.exp() / logits.exp().sum(dim=1, keepdim=True)
    for i in range(rows):
        chosen = indices[i].tolist()
        others = [c for c in range(count) if c not in chosen]
        total = total + sum(p[i, c] * (p[i, c] / q[i, c]).log() for c in chosen)
        total = total + p[i, others].sum() * (p[i, others].sum() / q[i, others].sum()).log()
    assert_same(top_k_distillation(logits, known, indices), total / rows, logits)


@few
@given(rows=sizes, count=classes, scale=spread, seed=seeds)
def test_jensen_shannon(rows, count, scale, seed):
    """The entropy of the mixture, minus the mean of the entropies; and SciPy's distance, squared."""
    one, other = draw(seed, rows, count, scale=scale), draw(seed + 1, rows, count, scale=scale)
    ours = jensen_shannon(one, other)
    p, q = (x.detach().softmax(dim=1) for x in (one, other))
    distances = jensenshannon(p.numpy(), q.numpy(), axis=1)
    assert ours.item() == pytest.approx((distances**2).mean(), rel=1e-6, abs=1e-8)
    if scale < 2:
        assert ours.item() == pytest.approx(jensen_shannon_divergence(p, q).item(), rel=1e-5, abs=1e-6)

    def entropy(x: Tensor) -> Tensor:
        return -torch.special.xlogy(x, x.clamp(min=1e-300)).sum(dim=1).mean()

    p, q = one.softmax(dim=1), other.softmax(dim=1)
    assert_same(ours, entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2, one, other)
