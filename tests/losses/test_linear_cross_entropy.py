import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import nn
from torch.nn import functional as F

from tests.losses.support import agree, from_scratch, reductions

linear_cross_entropy = from_scratch("linear_cross_entropy")
linear_cross_entropy_gradient = from_scratch("linear_cross_entropy", "linear_cross_entropy_gradient")

# Logits that differ by little, so that no loss is a small difference of large numbers, or by so much that the largest
# takes all of the probability. Both ways of adding up are exact to the last digits.
mild = st.floats(-1, 1)
wild = st.integers(-3, 3).map(lambda value: 1000.0 * value)
weights = st.floats(1e-3, 1e3)
smoothing = st.one_of(st.just(0.0), st.floats(0, 1))


@st.composite
def calls(draw, elements=st.sampled_from([mild, wild]), probabilities=st.booleans(), extra=st.integers(0, 2)):
    """The arguments of a call: (D) or (N, D), a layer of any number of dimensions, indices or probabilities."""
    values = draw(elements)
    classes, features = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    batch = (draw(st.integers(0, 3)),)
    out_features = tuple(draw(st.lists(st.integers(0, 3), max_size=draw(extra))))
    if not out_features and draw(st.booleans()):
        batch = ()
    arguments = {
        "input": draw(hnp.arrays(np.float64, (*batch, features), elements=values)),
        "linear_weight": draw(hnp.arrays(np.float64, (classes, *out_features, features), elements=values)),
        "linear_bias": draw(st.none() | hnp.arrays(np.float64, (classes, *out_features), elements=values)),
        "weight": draw(st.none() | hnp.arrays(np.float64, classes, elements=weights)),
    }
    if draw(probabilities):
        shape = (*batch, classes, *out_features)
        arguments["target"] = draw(hnp.arrays(np.float64, shape, elements=st.floats(0, 1)))
    else:
        ignore_index = draw(st.sampled_from([None, -100, -1, 0, classes - 1, 255]))
        ignored = -100 if ignore_index is None else ignore_index
        index = st.one_of(st.integers(0, classes - 1), st.just(ignored))
        shape = (*batch, *out_features)
        arguments["target"] = draw(
            st.one_of(hnp.arrays(np.int64, shape, elements=index), st.just(np.full(shape, ignored)))
        )
        arguments["ignore_index"] = ignore_index
    return arguments


def tensors(arguments):
    return {
        name: torch.from_numpy(value.copy()) if isinstance(value, np.ndarray) else value
        for name, value in arguments.items()
    }


def assert_same_gradient(arguments, torchs=F.linear_cross_entropy, **options):
    with np.errstate(all="ignore"):
        made = linear_cross_entropy_gradient(**arguments, **options)
    given = tensors(arguments)
    loss = torchs(**given | {"input": given["input"].requires_grad_()}, **options)
    (expected,) = torch.autograd.grad(loss.sum(), given["input"])
    # A difference of probabilities, times the weights of the layer: exact to the digits of the larger.
    scale = np.abs(arguments["linear_weight"]).max(initial=1.0) * (1 if arguments["weight"] is None else 1e3)
    np.testing.assert_allclose(made, expected.numpy(), rtol=1e-10, atol=1e-12 * scale)


@given(call=calls(), reduction=reductions, label_smoothing=smoothing)
def test_values(call, reduction, label_smoothing):
    agree(linear_cross_entropy, F.linear_cross_entropy, **call, reduction=reduction, label_smoothing=label_smoothing)


@given(call=calls(), reduction=reductions, label_smoothing=smoothing)
def test_gradient(call, reduction, label_smoothing):
    assert_same_gradient(call, reduction=reduction, label_smoothing=label_smoothing)


chunked = calls(probabilities=st.just(False), extra=st.just(0))


def in_chunks(**arguments):
    options = nn.LinearCrossEntropyOptions(batch_chunk_size=2)
    return F.linear_cross_entropy(**arguments, options=options)


@given(call=chunked, reduction=reductions)
def test_values_in_chunks(call, reduction):
    agree(linear_cross_entropy, in_chunks, **call, reduction=reduction)


@given(call=chunked, reduction=reductions)
def test_gradient_in_chunks(call, reduction):
    # In chunks the gradient of a mean of no targets is nan, where elsewhere it is 0; the page shows it.
    ignored = -100 if call["ignore_index"] is None else call["ignore_index"]
    assume(reduction != "mean" or np.any(call["target"] != ignored))
    assert_same_gradient(call, in_chunks, reduction=reduction)


@pytest.mark.parametrize("target", [3, -1])
def test_target_out_of_bounds(target):
    with pytest.raises(IndexError):
        linear_cross_entropy(np.zeros((1, 2)), np.zeros((3, 2)), np.array([target]))


@pytest.mark.parametrize("label_smoothing", [-0.1, 1.1])
def test_smoothing_must_be_a_share(label_smoothing):
    with pytest.raises(ValueError, match="label_smoothing"):
        linear_cross_entropy(np.zeros((1, 2)), np.zeros((3, 2)), np.array([0]), label_smoothing=label_smoothing)


def test_probabilities_cannot_be_ignored():
    with pytest.raises(ValueError, match="ignore_index"):
        linear_cross_entropy(np.zeros((1, 2)), np.zeros((3, 2)), np.zeros((1, 3)), ignore_index=-100)
