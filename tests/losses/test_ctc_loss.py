from itertools import groupby, product

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import from_scratch, reductions

ctc_loss = from_scratch("ctc_loss")
ctc_loss_gradient = from_scratch("ctc_loss", "ctc_loss_gradient")

scores = st.one_of(st.floats(-10, 10), st.sampled_from([0.0, 1.0, -700.0]))
ruled_out = st.one_of(scores, st.sampled_from([-1e6, -1e300, -np.inf]))


def log_softmax(scores):
    return torch.from_numpy(scores).log_softmax(-1).numpy()


@st.composite
def batches(draw, elements=scores, blank_is_a_label=True):
    """Scores (T, N, C) or (T, C), and the other arguments: labels padded or flat, in some dtype, lengths, options."""
    steps, batch, classes = draw(st.tuples(st.integers(1, 6), st.integers(1, 3), st.integers(1, 4)))
    blank = draw(st.integers(0, classes - 1))
    label = st.sampled_from([c for c in range(classes) if c != blank or blank_is_a_label] or [blank])
    most = 4 if blank_is_a_label or classes > 1 else 0
    each = draw(st.lists(st.lists(label, max_size=most), min_size=batch, max_size=batch))
    width = max(map(len, each)) + draw(st.integers(0, 2))
    padding = draw(st.sampled_from([-1, 0, 100]))  # of the labels: never read
    flat = np.array([label for labels in each for label in labels])
    padded = np.array([labels + [padding] * (width - len(labels)) for labels in each]).reshape(batch, width)
    targets = draw(st.sampled_from([flat, padded])).astype(draw(st.sampled_from([np.int64, np.int32, np.float64])))
    input_lengths = draw(hnp.arrays(np.int64, batch, elements=st.integers(0, steps)))
    shape = draw(
        st.sampled_from([(steps, batch, classes), (steps, classes)] if batch == 1 else [(steps, batch, classes)])
    )
    options = {"blank": blank, "reduction": draw(reductions), "zero_infinity": draw(st.booleans())}
    return (
        draw(hnp.arrays(np.float64, shape, elements=elements)),
        (targets, input_lengths, np.array(list(map(len, each)))),
        options,
    )


def tensors(arguments):
    return [torch.from_numpy(argument) for argument in arguments]


def assert_close(made, expected):
    """The logarithm of a sum near one, and a difference of probabilities, are exact to an absolute error only."""
    assert np.shape(made) == tuple(expected.shape)
    np.testing.assert_allclose(made, expected.detach().numpy(), rtol=1e-10, atol=1e-10)


@given(batch=batches(elements=ruled_out))
def test_values(batch):
    scores, arguments, options = batch
    log_probs = log_softmax(scores)
    if np.isnan(log_probs).any():  # every class ruled out
        return
    assert_close(
        ctc_loss(log_probs, *arguments, **options),
        F.ctc_loss(torch.from_numpy(log_probs), *tensors(arguments), **options),
    )


@given(batch=batches())
def test_raw_logits(batch):
    scores, arguments, options = batch
    assert_close(
        ctc_loss(scores, *arguments, **options), F.ctc_loss(torch.from_numpy(scores), *tensors(arguments), **options)
    )


# Without minus infinity, where torch's gradient is nan (see test_torch_has_no_gradient_where_a_class_is_ruled_out), and
# without the blank among the labels: of the last two states torch then counts one only, at the last step.
@given(batch=batches(blank_is_a_label=False))
def test_gradient_by_the_scores(batch):
    scores, arguments, options = batch
    leaf = torch.from_numpy(scores).requires_grad_()
    loss = F.ctc_loss(leaf.log_softmax(-1), *tensors(arguments), **options).sum()
    (expected,) = torch.autograd.grad(loss, leaf)
    assert_close(ctc_loss_gradient(log_softmax(scores), *arguments, **options), expected)


@given(batch=batches(blank_is_a_label=False))
def test_torch_returns_the_gradient_by_the_scores_for_log_probabilities(batch):
    scores, arguments, options = batch
    leaf = torch.from_numpy(log_softmax(scores)).requires_grad_()
    (expected,) = torch.autograd.grad(F.ctc_loss(leaf, *tensors(arguments), **options).sum(), leaf)
    assert_close(ctc_loss_gradient(leaf.detach().numpy(), *arguments, **options), expected)


@given(batch=batches(st.floats(-10, 10), blank_is_a_label=False))
def test_every_alignment_counted(batch):
    """The definition: the sum over all paths of classes that become the target, repeats merged and blanks dropped."""
    scores, (targets, input_lengths, target_lengths), options = batch
    log_probs = log_softmax(scores).reshape(len(scores), len(input_lengths), -1)
    starts = np.cumsum([0, *target_lengths])
    expected = []
    for n, (steps, length) in enumerate(zip(input_lengths, target_lengths, strict=True)):
        row = targets[n, :length] if targets.ndim == 2 else targets[starts[n] : starts[n + 1]]
        total = 0.0
        for path in product(range(log_probs.shape[2]), repeat=int(steps)):
            if [label for label, _ in groupby(path) if label != options["blank"]] == row.tolist():
                total += np.exp(sum(log_probs[t, n, c] for t, c in enumerate(path)))
        expected.append(-np.log(total) if total else np.inf)
    options = {"blank": options["blank"], "reduction": "none"}
    np.testing.assert_allclose(
        np.reshape(ctc_loss(log_probs, targets, input_lengths, target_lengths, **options), -1), expected, atol=1e-10
    )


def test_lengths_as_numbers_and_tuples():
    log_probs, targets = log_softmax(np.arange(12.0).reshape(4, 1, 3) % 5), np.array([[1, 2]])
    expected = F.ctc_loss(torch.from_numpy(log_probs), torch.from_numpy(targets), (4,), (2,))
    assert_close(ctc_loss(log_probs, targets, (4,), (2,)), expected)
    assert_close(ctc_loss(log_probs, targets, 4, 2), expected)


def test_torch_has_no_gradient_where_a_class_is_ruled_out():
    scores = np.array([[0.0, 1.0, -np.inf]] * 3)
    arguments = np.array([1]), np.array([3]), np.array([1])
    leaf = torch.from_numpy(scores).requires_grad_()
    F.ctc_loss(leaf.log_softmax(-1), *tensors(arguments)).backward()
    assert leaf.grad.isnan().all()
    assert np.isfinite(ctc_loss_gradient(log_softmax(scores), *arguments)).all()


@pytest.mark.parametrize(
    ("log_probs", "targets", "input_lengths", "target_lengths", "options"),
    [
        ((4, 2, 3), [[1, 2], [1, 2]], [4, 5], [2, 2], {}),  # more steps than there are
        ((4, 2, 3), [[1, 2], [1, 2]], [4, -1], [2, 2], {}),
        ((4, 2, 3), [[1, 2], [1, 2]], [4, 4], [2, 3], {}),  # more labels than there are
        ((4, 2, 3), [[1, 2], [1, 2]], [4, 4], [2, -1], {}),
        ((4, 2, 3), [1, 2, 1], [4, 4], [2, 2], {}),
        ((4, 2, 3), [1, 2, 1, 2, 0], [4, 4], [2, 2], {}),  # padding in flat labels
        ((4, 2, 3), [[1, 2], [1, 2]], [4] * 4, [2] * 4, {}),  # the batch comes second
        ((4, 2, 3), [[1, 2], [1, 2]], [4, 4], [2], {}),
        ((4, 2, 3), [[1, 2], [1, 2]], [4, 4], [2, 2], {"blank": 3}),
        ((4, 2, 3), [[1, 2], [1, 2]], [4, 4], [2, 2], {"blank": -1}),
        ((4, 0, 3), [[1, 2]], [4], [2], {}),
    ],
)
def test_what_torch_refuses(log_probs, targets, input_lengths, target_lengths, options):
    arguments = np.zeros(log_probs), np.array(targets), np.array(input_lengths), np.array(target_lengths)
    with pytest.raises(RuntimeError):
        F.ctc_loss(*tensors(arguments), **options)
    with pytest.raises(ValueError):
        ctc_loss(*arguments, **options)
    with pytest.raises(ValueError):
        ctc_loss_gradient(*arguments, **options)


@pytest.mark.parametrize("label", [3, -1])
def test_labels_must_be_classes(label):
    """Torch does not check this and reads memory out of bounds, so it is not asked."""
    with pytest.raises(IndexError):
        ctc_loss(np.zeros((4, 1, 3)), np.array([[1, label]]), 4, 2)
