"""What docs/learn/coming-from-keras-jax-sklearn.md says of optax, which its examples do not import, and of Keras."""

import jax
import jax.numpy as jnp
import keras
import numpy as np
import optax
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.exact import class_indices, draw
from tests.rules import rule

PAGE = "learn/coming-from-keras-jax-sklearn.md"
seeds = st.integers(0, 10**6)
sizes = st.sampled_from([2, 5])  # each shape is compiled once
few = settings(max_examples=4, deadline=None)
losses = optax.losses


def drawn(seed: int, *shape: int) -> jax.Array:
    return jnp.asarray(draw(seed, *shape).detach().numpy(), dtype=jnp.float32)


def close(one, other):
    np.testing.assert_allclose(np.asarray(one), np.asarray(other), rtol=2e-5, atol=2e-5)


@rule(PAGE, "Most losses of optax return one number for each sample or element.")
@few
@given(rows=sizes, classes=sizes, seed=seeds)
def test_no_reduction(rows, classes, seed):
    logits, target = drawn(seed, rows, classes), jax.nn.softmax(drawn(seed + 1, rows, classes))
    labels = jnp.asarray(class_indices(seed, classes, rows).numpy())
    for loss in (losses.squared_error, losses.l2_loss, losses.huber_loss, losses.log_cosh, losses.hinge_loss):
        assert loss(logits, target).shape == (rows, classes)
    for loss in (losses.sigmoid_binary_cross_entropy, losses.sigmoid_focal_loss):
        assert loss(logits, target).shape == (rows, classes)
    for loss in (losses.softmax_cross_entropy, losses.kl_divergence, losses.cosine_distance):
        assert loss(logits, target).shape == (rows,)
    assert losses.softmax_cross_entropy_with_integer_labels(logits, labels).shape == (rows,)


@rule(PAGE, "`l2_loss` is half the squared error: `MSELoss` has twice its value and gradient")
@rule(PAGE, '`l2_loss` "returns elementwise squared differences". It returns half of them.')
@few
@given(rows=sizes, seed=seeds)
def test_l2_loss(rows, seed):
    prediction, target = drawn(seed, rows), drawn(seed + 1, rows)
    inputs = torch.tensor(np.asarray(prediction), requires_grad=True)
    loss = nn.MSELoss()(inputs, torch.tensor(np.asarray(target)))
    (gradient,) = torch.autograd.grad(loss, inputs)
    value, half = jax.value_and_grad(lambda values: losses.l2_loss(values, target).mean())(prediction)
    close(loss.item(), 2 * value)
    close(gradient, 2 * half)
    close(losses.l2_loss(prediction, target), (prediction - target) ** 2 / 2)
    assert "elementwise squared differences" in losses.l2_loss.__doc__


@rule(
    PAGE, "optax raises in `squared_error` and `l2_loss`, and broadcasts in losses such as `huber_loss` and `log_cosh`."
)
@rule(PAGE, "They raise unless the shapes are equal.")
def test_shapes():
    column, row = jnp.ones((3, 1)), jnp.ones(3)
    for loss in (losses.squared_error, losses.l2_loss):
        with pytest.raises(ValueError, match="Shape mismatch"):
            loss(column, row)
        assert "broadcastable to that of `predictions`" in " ".join(loss.__doc__.split())
    for loss in (losses.huber_loss, losses.log_cosh, losses.hinge_loss, losses.sigmoid_binary_cross_entropy):
        assert loss(column, row).shape == (3, 3)


@rule(PAGE, "The formula of `softmax_cross_entropy_with_integer_labels` lacks the minus sign. The function has it.")
def test_sign():
    loss = losses.softmax_cross_entropy_with_integer_labels
    formula = " ".join(loss.__doc__.split()).partition(".. math::")[2].partition("Args:")[0]
    assert formula.startswith(r" \sigma_i = \log\left(")
    assert loss(jnp.zeros((1, 3)), jnp.array([1]))[0] > 0


@rule(PAGE, "so an odd degree is not a norm: with 3, a negative sum of cubes gives NaN.")
def test_norm_degree():
    anchor, positive, negative = jnp.zeros((1, 2)), jnp.full((1, 2), 0.1), jnp.array([[1.0, 0.0]])
    assert jnp.isnan(losses.triplet_margin_loss(anchor, positive, negative, norm_degree=3)).all()
    swapped = losses.triplet_margin_loss(-anchor, -positive, -negative, norm_degree=1)
    assert swapped != losses.triplet_margin_loss(anchor, positive, negative, norm_degree=1)


@rule(PAGE, "A label of −100 gives NaN, and −1 is read as the last class.")
@rule(PAGE, "divide the sum by `mask.sum()` to get the number of torch.")
@few
@given(rows=sizes, classes=sizes, seed=seeds)
def test_ignored(rows, classes, seed):
    logits, labels = drawn(seed, rows, classes), class_indices(seed, classes, rows, ignored=0.5)
    labels[0] = 0
    loss = losses.softmax_cross_entropy_with_integer_labels
    assert jnp.isnan(loss(logits, jnp.full(rows, -100))).all()
    close(loss(logits, jnp.full(rows, -1)), loss(logits, jnp.full(rows, classes - 1)))
    mask = jnp.asarray((labels >= 0).numpy())
    each = loss(logits, jnp.where(mask, jnp.asarray(labels.numpy()), 0), where=mask)
    assert (each[~mask] == 0).all()
    close(each.sum() / mask.sum(), nn.CrossEntropyLoss()(torch.tensor(np.asarray(logits)), labels).item())


@rule(PAGE, "A target that does not fit into the frames has an infinite loss in `CTCLoss`")
@rule(PAGE, "and a large finite one in `optax.ctc_loss`.")
def test_unreachable():
    labels = np.array([[1, 1]])  # needs three frames
    theirs = losses.ctc_loss(jnp.zeros((1, 2, 3)), jnp.zeros((1, 2)), jnp.asarray(labels), jnp.zeros((1, 2)))
    assert 10_000 < theirs.item() < 1_000_000
    frames = torch.zeros(2, 1, 3).log_softmax(-1)
    assert nn.CTCLoss()(frames, torch.tensor(labels), torch.tensor([2]), torch.tensor([2])) == torch.inf


@rule(PAGE, "The cosine of a zero vector is NaN in optax, unless you pass `epsilon`, and 0 in torch.")
def test_zero_vector():
    assert jnp.isnan(losses.cosine_similarity(jnp.zeros((1, 2)), jnp.ones((1, 2)))).all()
    assert losses.cosine_similarity(jnp.zeros((1, 2)), jnp.ones((1, 2)), epsilon=1e-8) == 0
    assert F.cosine_similarity(torch.zeros(1, 2), torch.ones(1, 2)) == 0


@rule(PAGE, "For sequences, flatten the samples and the words into one dimension to get the number of Keras:")
@few
@given(samples=sizes, words=sizes, classes=sizes, seed=seeds)
def test_divergence_of_sequences(samples, words, classes, seed):
    target, prediction = (draw(seed + n, samples, words, classes).detach().softmax(-1).float() for n in (0, 1))
    flat = nn.KLDivLoss(reduction="batchmean")(prediction.log().flatten(0, 1), target.flatten(0, 1))
    torch.testing.assert_close(keras.losses.KLDivergence()(target, prediction), flat, rtol=1e-4, atol=1e-5)


@rule(PAGE, "`CTC` [takes logits]")
@few
@given(samples=sizes, frames=st.sampled_from([4, 6]), seed=seeds)
def test_ctc(samples, frames, seed):
    logits = draw(seed, samples, frames, 4).detach().float()
    labels = class_indices(seed, 3, samples, 2) + 1
    lengths = torch.full((samples,), frames), torch.full((samples,), 2)
    each = nn.CTCLoss(reduction="none")(logits.log_softmax(-1).transpose(0, 1), labels, *lengths)
    torch.testing.assert_close(keras.losses.CTC()(labels, logits), each.mean(), rtol=1e-4, atol=1e-5)
    paddings = jnp.zeros((samples, frames)), jnp.zeros((samples, 2))
    theirs = losses.ctc_loss(jnp.asarray(logits.numpy()), paddings[0], jnp.asarray(labels.numpy()), paddings[1])
    close(theirs, each)
