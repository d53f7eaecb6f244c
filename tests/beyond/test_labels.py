"""The losses of docs/beyond/labels.md against keras, optax, coral-pytorch, kornia, scikit-learn and their papers."""

import math

import keras
import numpy as np
import optax
import pytest
import torch
from coral_pytorch.dataset import levels_from_labelbatch
from coral_pytorch.losses import coral_loss, corn_loss
from hypothesis import given
from hypothesis import strategies as st
from kornia.losses import binary_focal_loss_with_logits
from sklearn.utils.class_weight import compute_class_weight
from torch.nn import functional as F

from tests.exact import assert_as_in_jax, assert_same, class_indices, draw
from tests.rules.test_labels import (
    asymmetric,
    class_balanced_weights,
    coral,
    corn,
    counts,
    few,
    gce,
    labels,
    logit_adjusted,
    mixup,
    poly,
    problem,
    rows,
    sce,
    seeds,
    shares,
    sizes,
)

shapes = st.sampled_from(((1, 2), (4, 3), (7, 10)))  # JAX compiles for each
pytestmark = pytest.mark.usefixtures("in_float64", "jax_in_float64")


def hold_to(loss, logits, value: float, slopes) -> None:
    """The value and the gradient with respect to the logits."""
    assert loss.item() == pytest.approx(float(value), rel=1e-9, abs=1e-12)
    (gradient,) = torch.autograd.grad(loss, logits)
    np.testing.assert_allclose(gradient.numpy(), np.asarray(slopes), rtol=1e-7, atol=1e-10)


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


@few
@given(rows=rows, classes=sizes, seed=seeds, q=st.integers(1, 31).map(lambda k: k / 32))  # keras rounds q to float32
def test_gce(rows, classes, seed, q):
    logits, target = problem(seed, rows, classes)
    theirs = keras.losses.categorical_generalized_cross_entropy(target, logits.softmax(dim=1), q)
    assert_same(gce(logits, target, q), theirs.mean(), logits)


@few
@given(rows=rows, classes=sizes, seed=seeds, alpha=shares, beta=shares, low=st.floats(-10, -0.1))
def test_sce(rows, classes, seed, alpha, beta, low):
    """-sum q ln p and -sum p ln q of the paper, class by class, with ln 0 = low."""
    logits, target = problem(seed, rows, classes)
    total, slopes = 0.0, np.zeros((rows, classes))
    for i, (z, y) in enumerate(zip(logits.detach().numpy(), target.tolist(), strict=True)):
        p, ln_q = softmax(z), [0.0 if k == y else low for k in range(classes)]
        total += alpha * -math.log(p[y]) - beta * sum(p[k] * ln_q[k] for k in range(classes))
        for j in range(classes):
            slopes[i, j] = alpha * (p[j] - (j == y))
            slopes[i, j] -= beta * p[j] * (ln_q[j] - sum(p[k] * ln_q[k] for k in range(classes)))
    hold_to(sce(logits, target, alpha, beta, low), logits, total / rows, slopes / rows)


@few
@given(classes=sizes, seed=seeds, beta=st.floats(0.5, 0.9999))
def test_class_balanced_weights(classes, seed, beta):
    """The effective number as a geometric sum, 1 + beta + beta² ..., one term for each sample."""
    n = counts(seed, classes)
    inverse = [1 / sum(beta**k for k in range(int(samples))) for samples in n]
    expected = [weight * classes / sum(inverse) for weight in inverse]
    np.testing.assert_allclose(class_balanced_weights(n, beta).numpy(), expected, rtol=1e-9)


@few
@given(classes=sizes, seed=seeds)
def test_class_balanced_weights_near_one(classes, seed):
    n = counts(seed, classes)
    y = np.arange(classes).repeat(n.long().tolist())
    theirs = compute_class_weight("balanced", classes=np.arange(classes), y=y)
    ours = class_balanced_weights(n, 1 - 1e-10).numpy()
    np.testing.assert_allclose(ours, theirs / theirs.mean(), rtol=1e-5)


def test_a_class_without_a_sample_has_no_weight():
    assert class_balanced_weights([0, 10, 10], 0.9).tolist() == pytest.approx([0, 1.5, 1.5])


@few
@given(rows=rows, classes=sizes, seed=seeds, tau=st.floats(0, 3))
def test_logit_adjusted(rows, classes, seed, tau):
    """ln(1 + sum (pi_k / pi_y)^tau e^(z_k - z_y)), the paper's pairwise form."""
    logits, target = problem(seed, rows, classes)
    n = counts(seed, classes)
    prior, total, slopes = (n / n.sum()).tolist(), 0.0, np.zeros((rows, classes))
    for i, (z, y) in enumerate(zip(logits.tolist(), target.tolist(), strict=True)):
        terms = [(prior[k] / prior[y]) ** tau * math.exp(z[k] - z[y]) for k in range(classes)]
        others = sum(terms) - terms[y]
        total += math.log1p(others)
        for k in range(classes):
            slopes[i, k] = (-others if k == y else terms[k]) / (1 + others)
    hold_to(logit_adjusted(logits, target, n, tau), logits, total / rows, slopes / rows)


def asymmetric_of_the_paper(z: float, y: float, pos: float, neg: float, clip: float) -> tuple[float, float]:
    """Loss and derivative with respect to the logit."""
    p = 1 / (1 + math.exp(-z))
    if y:
        slope = (pos * (1 - p) ** (pos - 1) * math.log(p) if pos else 0.0) - (1 - p) ** pos / p
        return -((1 - p) ** pos) * math.log(p), slope * p * (1 - p)
    m = max(p - clip, 0)
    if p <= clip:
        return 0.0, 0.0
    slope = m**neg / (1 - m) - (neg * m ** (neg - 1) * math.log(1 - m) if neg else 0.0)
    return -(m**neg) * math.log(1 - m), slope * p * (1 - p)


gammas = st.just(0) | st.floats(1, 5)


@few
@given(rows=rows, classes=sizes, seed=seeds, pos=gammas, neg=gammas, clip=st.just(0) | st.floats(0.01, 0.4))
def test_asymmetric(rows, classes, seed, pos, neg, clip):
    logits, target = draw(seed, rows, classes, scale=3), labels(seed, rows, classes)
    each = [
        asymmetric_of_the_paper(z, y, pos, neg, clip)
        for z, y in zip(logits.flatten().tolist(), target.flatten().tolist(), strict=True)
    ]
    slopes = np.array([slope for _, slope in each]).reshape(rows, classes)
    loss = asymmetric(logits, target, pos, neg, clip, reduction="sum")
    hold_to(loss, logits, sum(value for value, _ in each), slopes)


@few
@given(rows=rows, classes=sizes, seed=seeds, gamma=gammas)
def test_focal(rows, classes, seed, gamma):
    logits, target = draw(seed, rows, classes, scale=3), labels(seed, rows, classes)
    theirs = binary_focal_loss_with_logits(logits, target, None, gamma, "mean")
    assert_same(asymmetric(logits, target, gamma, gamma, 0), theirs, logits, rtol=1e-7, atol=1e-9)


@few
@given(shape=shapes, seed=seeds, epsilon=st.floats(-1, 5))
def test_poly(shape, seed, epsilon):
    rows, classes = shape
    logits, target = problem(seed, rows, classes)
    hot = F.one_hot(target, classes).double().numpy()

    def theirs(z):
        return optax.losses.poly_loss_cross_entropy(z, hot, epsilon=epsilon).mean()

    assert_as_in_jax(poly(logits, target, epsilon), theirs, logits)


@few
@given(rows=rows, classes=sizes, seed=seeds, reduction=st.sampled_from(("mean", "sum")))
def test_coral(rows, classes, seed, reduction):
    logits, target = draw(seed, rows, classes - 1), class_indices(seed, classes, rows)
    levels = levels_from_labelbatch(target, classes, dtype=torch.float64)
    assert_same(coral(logits, target, reduction), coral_loss(logits, levels, reduction=reduction), logits)
    torch.testing.assert_close(coral(logits, target, "none"), coral_loss(logits, levels, reduction=None))


@few
@given(rows=rows, classes=sizes, seed=seeds)
def test_corn(rows, classes, seed):
    logits, target = draw(seed, rows, classes - 1), class_indices(seed, classes, rows)
    assert_same(corn(logits, target), corn_loss(logits, target, classes), logits)


@few
@given(shape=shapes, seed=seeds, lam=shares)
def test_mixup(shape, seed, lam):
    rows, classes = shape
    logits, first = problem(seed, rows, classes)
    second = class_indices(seed + 3, classes, rows)
    hot = np.eye(classes)
    soft = lam * hot[first] + (1 - lam) * hot[second]

    def theirs(z):
        return optax.losses.softmax_cross_entropy(z, soft).mean()

    assert_as_in_jax(mixup(logits, first, second, lam), theirs, logits)


def test_an_asymmetric_target_of_another_shape():
    """Class indices would be broadcast."""
    with pytest.raises(ValueError, match="logits"):
        asymmetric(torch.zeros(4, 4), torch.zeros(4, dtype=torch.long))


def test_logit_adjustment_of_images():
    logits, target, counts = draw(0, 2, 3, 4, 3), class_indices(0, 3, 2, 4, 3), torch.tensor([5, 3, 1])
    flat = logits.movedim(1, -1).flatten(0, -2), target.flatten()
    assert_same(logit_adjusted(logits, target, counts), logit_adjusted(*flat, counts), logits)
