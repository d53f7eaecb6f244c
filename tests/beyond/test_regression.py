"""The losses of docs/beyond/regression.md against other implementations: values and gradients."""

import jax
import keras
import kornia
import numpy as np
import optax
import pytest
import pytorch_msssim
import scipy.stats
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from monai.losses import SSIMLoss
from sklearn.metrics import mean_pinball_loss, mean_tweedie_deviance
from torch import Tensor
from torch.distributions import NegativeBinomial, Normal, StudentT
from torch.nn import functional as F
from torchmetrics.functional.image import structural_similarity_index_measure
from torchmetrics.functional.regression import log_cosh_error, tweedie_deviance_score

from tests.exact import draw
from tests.rules.test_regression import (
    amounts,
    assert_same,
    beta_gaussian_nll,
    charbonnier,
    counts,
    few,
    images,
    log_cosh,
    negative_binomial_nll,
    pinball,
    powers,
    quantiles,
    scales,
    seeds,
    sizes,
    ssim,
    student_t_nll,
    tweedie,
)

pytestmark = pytest.mark.usefixtures("in_float64", "jax_in_float64")
fewer = settings(max_examples=25)


def array(tensor: Tensor) -> np.ndarray:
    return tensor.detach().numpy()


@few
@given(rows=sizes, several=st.lists(quantiles, min_size=1, max_size=4), seed=seeds)
def test_pinball(rows, several, seed):
    """Against scikit-learn, a quantile at a time; the gradient against its definition, sample by sample."""
    prediction, target = draw(seed, rows, len(several)), draw(seed + 1, rows, 1)
    loss = pinball(prediction, target, several)
    each = [mean_pinball_loss(array(target), array(prediction[:, [i]]), alpha=q) for i, q in enumerate(several)]
    assert loss.item() == pytest.approx(np.mean(each))
    assert pinball(prediction, target, several, reduction="sum").item() == pytest.approx(np.sum(each) * rows)
    (slopes,) = torch.autograd.grad(loss, prediction)
    for row in range(rows):
        for column, quantile in enumerate(several):
            expected = (1.0 if prediction[row, column] > target[row, 0] else 0.0) - quantile
            assert slopes[row, column].item() * rows * len(several) == pytest.approx(expected)


def test_pinball_of_another_shape():
    for shape in ((4,), (4, 3), (1, 1)):
        with pytest.raises(ValueError, match="prediction"):
            pinball(torch.zeros(4, 3), torch.zeros(shape), [0.1, 0.5, 0.9])
    for columns, several in ((1, [0.1, 0.5, 0.9]), (3, [0.5])):  # they would broadcast
        with pytest.raises(ValueError, match="prediction"):
            pinball(torch.zeros(4, columns), torch.zeros(4, 1), several)


@fewer
@given(rows=st.sampled_from([1, 7]), seed=seeds, scale=st.sampled_from([1e-6, 1.0, 300.0]))
def test_log_cosh(rows, seed, scale):
    """Keras takes its mean in float32. JAX compiles again for each size."""
    prediction, target = draw(seed, rows, scale=scale), draw(seed + 1, rows, scale=scale)
    losses = log_cosh(prediction, target, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), prediction, retain_graph=True)
    theirs = optax.losses.log_cosh(array(prediction), array(target))
    np.testing.assert_allclose(array(losses), theirs, rtol=1e-9, atol=1e-14)
    gradient = jax.grad(lambda x: optax.losses.log_cosh(x, array(target)).sum())(array(prediction))
    np.testing.assert_allclose(array(slopes), gradient, rtol=1e-9, atol=1e-12)
    in_float32 = keras.losses.log_cosh(target, prediction)
    assert_same(log_cosh(prediction, target), in_float32, prediction, rtol=1e-6, atol=1e-6)
    if scale < 300:
        assert_same(log_cosh(prediction, target), log_cosh_error(prediction, target), prediction, target)


@few
@given(rows=sizes, columns=sizes, seed=seeds, eps=st.floats(0.05, 5))
def test_charbonnier(rows, columns, seed, eps):
    """That of kornia has an eps of 1, and subtracts it."""
    prediction, target = draw(seed, rows, columns), draw(seed + 1, rows, columns)
    for reduction, subtracted in (("mean", eps), ("sum", rows * columns * eps)):
        theirs = eps * kornia.losses.charbonnier_loss(prediction / eps, target / eps, reduction)
        assert_same(charbonnier(prediction, target, eps, reduction) - subtracted, theirs, prediction, target)


@few
@given(rows=sizes, seed=seeds, df=st.floats(0.5, 100), scale=scales)
def test_student_t(rows, seed, df, scale):
    mean, target, log_scale = draw(seed, rows, scale=scale), draw(seed + 1, rows), draw(seed + 2, rows)
    losses = student_t_nll(mean, target, log_scale, df, reduction="none")
    expected = -scipy.stats.t.logpdf(array(target), df, array(mean), array(log_scale.exp()))
    np.testing.assert_allclose(array(losses), expected, rtol=1e-9, atol=1e-9)
    theirs = -StudentT(torch.tensor(df, dtype=torch.float64), mean, log_scale.exp()).log_prob(target)
    assert_same(losses.mean(), theirs.mean(), mean, target, log_scale)
    assert_same(student_t_nll(mean, target, log_scale, df), theirs.mean(), mean, target, log_scale)


@few
@given(rows=sizes, seed=seeds, power=powers)
def test_tweedie(rows, seed, power):
    log_mean, target = draw(seed, rows), amounts(seed, rows)
    loss = tweedie(log_mean, target, power)
    expected = mean_tweedie_deviance(array(target), array(log_mean.exp()), power=power)
    assert loss.item() == pytest.approx(expected, rel=1e-8, abs=1e-10)
    assert_same(loss, tweedie_deviance_score(log_mean.exp(), target, power=power), log_mean)


@few
@given(rows=sizes, seed=seeds, mean=st.floats(0.1, 100))
def test_negative_binomial(rows, seed, mean):
    log_mean, log_dispersion = draw(seed, rows), draw(seed + 1, rows)
    target = counts(seed, rows, mean=mean)
    losses = negative_binomial_nll(log_mean, target, log_dispersion, reduction="none")
    size = (-log_dispersion).exp()
    p = size / (size + log_mean.exp())
    expected = -scipy.stats.nbinom.logpmf(array(target), array(size), array(p))
    np.testing.assert_allclose(array(losses), expected, rtol=1e-8, atol=1e-9)
    theirs = -NegativeBinomial(size, logits=log_mean + log_dispersion).log_prob(target)
    assert_same(losses.mean(), theirs.mean(), log_mean, log_dispersion)
    assert_same(negative_binomial_nll(log_mean, target, log_dispersion), theirs.mean(), log_mean, log_dispersion)
    variance = log_mean.exp() + log_dispersion.exp() * log_mean.exp() ** 2
    torch.testing.assert_close(NegativeBinomial(size, logits=log_mean + log_dispersion).variance, variance)


@few
@given(rows=sizes, columns=sizes, seed=seeds, beta=st.floats(0, 1))
def test_beta_gaussian(rows, columns, seed, beta):
    mean, target, log_variance = (draw(seed + i, rows, columns) for i in range(3))
    normal = -Normal(mean, (log_variance / 2).exp()).log_prob(target) - 0.5 * torch.tensor(2 * torch.pi).log()
    theirs = (log_variance.exp().detach() ** beta * normal).mean()
    assert_same(beta_gaussian_nll(mean, target, log_variance, beta), theirs, mean, target, log_variance, atol=1e-6)


@fewer
@given(
    channels=st.integers(1, 3),
    height=st.integers(11, 16),
    width=st.integers(11, 16),
    data_range=st.sampled_from([1.0, 255.0]),
    seed=seeds,
)
def test_ssim(channels, height, width, data_range, seed):
    shape = 2, channels, height, width
    one = images(seed, *shape)
    other = (one.detach() + 0.2 * draw(seed + 1, *shape).detach()).clamp(0, 1).requires_grad_()
    x, y = data_range * one, data_range * other
    theirs = pytorch_msssim.ssim(x, y, data_range=data_range, size_average=False)
    value = ssim(x, y, data_range)
    torch.testing.assert_close(value, theirs, rtol=1e-5, atol=1e-6)  # its window is in float32
    assert_same(value.mean(), theirs.mean(), one, other, rtol=1e-4, atol=1e-5)
    half = kornia.losses.ssim_loss(x, y, 11, max_val=data_range, padding="valid")
    assert_same((1 - value.mean()) / 2, half, one, other, rtol=1e-7, atol=1e-8)
    in_float32 = SSIMLoss(2, data_range=data_range)(x, y)
    torch.testing.assert_close(1 - value.mean(), in_float32.double(), rtol=1e-4, atol=1e-4)
    padded = (F.pad(image, (5, 5, 5, 5), mode="reflect") for image in (x, y))
    reflected = structural_similarity_index_measure(x, y, data_range=data_range)
    assert_same(ssim(*padded, data_range).mean(), reflected, one, other, rtol=1e-7, atol=1e-8)
