import warnings

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import nn

from tests.losses.support import from_scratch

adaptive_log_softmax_with_loss = from_scratch("adaptive_log_softmax_with_loss")
adaptive_log_softmax_with_loss_gradient = from_scratch(
    "adaptive_log_softmax_with_loss", "adaptive_log_softmax_with_loss_gradient"
)

# Scores that differ by little, so that no loss is a small difference of large numbers, or by so much that the largest
# takes all of the probability. Both ways of adding up are exact to the last digits.
mild = st.floats(-1, 1)
wild = st.integers(-3, 3).map(lambda value: 1000.0 * value)


@st.composite
def calls(draw):
    """A batch or a single sample, the parameters of a layer, and the arguments it is made with."""
    values = draw(st.sampled_from([mild, wild]))
    n_classes = draw(st.integers(2, 8))
    options = {
        "in_features": draw(st.integers(1, 5)),
        "n_classes": n_classes,
        "cutoffs": sorted(draw(st.sets(st.integers(1, n_classes - 1), min_size=1, max_size=3))),
        "div_value": draw(st.sampled_from([4.0, 2.0, 1.5, 1.0, 0.5, 100.0])),  # the last leaves clusters of width 0
        "head_bias": draw(st.booleans()),
    }
    parameters = {
        name: draw(hnp.arrays(np.float64, tuple(parameter.shape), elements=values))
        for name, parameter in layer(options).state_dict().items()
    }
    shape = draw(st.sampled_from([(), (0,), (1,), (4,)]))
    input = draw(hnp.arrays(np.float64, (*shape, options["in_features"]), elements=values))
    target = draw(hnp.arrays(np.int64, shape, elements=st.integers(0, n_classes - 1)))
    return input, target, parameters, options


def layer(options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a cluster of width 0 has nothing to draw
        return nn.AdaptiveLogSoftmaxWithLoss(**options, dtype=torch.float64)


def torchs(input, target, parameters, options):
    criterion = layer(options)
    criterion.load_state_dict({name: torch.from_numpy(array.copy()) for name, array in parameters.items()})
    return criterion(input, torch.from_numpy(target))


@given(call=calls())
def test_values(call):
    input, target, parameters, options = call
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the mean of no samples
        output, loss = adaptive_log_softmax_with_loss(input, target, parameters, **options)
    expected = torchs(torch.from_numpy(input), target, parameters, options)
    assert output.shape == expected.output.shape
    np.testing.assert_allclose(output, expected.output.detach().numpy(), rtol=1e-10)
    np.testing.assert_allclose(loss, expected.loss.item(), rtol=1e-10)


@given(call=calls())
def test_gradient(call):
    input, target, parameters, options = call
    with np.errstate(all="ignore"):
        made = adaptive_log_softmax_with_loss_gradient(input, target, parameters, **options)
    leaf = torch.from_numpy(input.copy()).requires_grad_()
    (expected,) = torch.autograd.grad(torchs(leaf, target, parameters, options).loss, leaf)
    assert made.shape == expected.shape
    # A difference of probabilities, times the weights of one layer or two: exact to the digits of the larger.
    scale = max(np.abs(array).max(initial=1.0) for array in parameters.values()) ** 2
    np.testing.assert_allclose(made, expected.numpy(), rtol=1e-10, atol=1e-12 * scale)


@pytest.mark.parametrize("target", [4, -1])
def test_target_out_of_bounds(target):
    parameters = {name: np.asarray(value) for name, value in layer(OF_FOUR).state_dict().items()}
    with pytest.raises(IndexError):
        adaptive_log_softmax_with_loss(np.zeros((1, 2)), np.array([target]), parameters, **OF_FOUR)


@pytest.mark.parametrize("other", [{"div_value": 1.0}, {"head_bias": True}, {"cutoffs": [3]}, {"n_classes": 5}])
def test_the_arguments_say_the_shapes(other):
    parameters = {name: np.asarray(value) for name, value in layer(OF_FOUR).state_dict().items()}
    with pytest.raises(ValueError, match="shapes"):
        adaptive_log_softmax_with_loss(np.zeros((1, 2)), np.array([0]), parameters, **OF_FOUR | other)


OF_FOUR = {"in_features": 2, "n_classes": 4, "cutoffs": [2], "div_value": 2.0}
