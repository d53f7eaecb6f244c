import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import from_numpy
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reductions, shapes

binary_cross_entropy = from_scratch("binary_cross_entropy")
binary_cross_entropy_gradient = from_scratch("binary_cross_entropy", "binary_cross_entropy_gradient")

# With the ends, numbers whose logarithm is clamped, and numbers next to one.
probabilities = st.one_of(
    st.floats(0, 1), st.sampled_from([0.0, 1.0, 1e-300, 1e-44, 1e-43, 1e-12, 1e-13, 1 - 1e-12, 1 - 2**-53])
)
targets = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))
weights = st.one_of(st.floats(1e-3, 100), st.sampled_from([0.0, 1.0]))


@st.composite
def batches(draw, weights=weights):
    """Probabilities and a target of one shape, and a weight that broadcasts to it, or None."""
    shape = draw(shapes)
    input = draw(hnp.arrays(np.float64, shape, elements=probabilities))
    target = draw(hnp.arrays(np.float64, shape, elements=targets) | st.just(input))
    last = shape[draw(st.integers(0, len(shape))) :]
    part = tuple(draw(st.sampled_from([1, size])) for size in last)
    return input, target, draw(st.none() | hnp.arrays(np.float64, part, elements=weights))


@given(batch=batches(), reduction=reductions)
def test_values(batch, reduction):
    input, target, weight = batch
    agree(binary_cross_entropy, F.binary_cross_entropy, input, target, weight=weight, reduction=reduction)


@given(batch=batches(), reduction=reductions)
def test_gradient(batch, reduction):
    input, target, weight = batch
    options = {"weight": weight, "reduction": reduction}
    agree_gradient(binary_cross_entropy_gradient, F.binary_cross_entropy, input, target, **options)


@given(batch=batches(st.floats(-100, 100)))
def test_negative_weights(batch):
    input, target, weight = batch
    agree(binary_cross_entropy, F.binary_cross_entropy, input, target, weight=weight, reduction="none")


@pytest.mark.parametrize("wrong", [-1e-9, 1 + 1e-9, np.nan, np.inf])
@pytest.mark.parametrize("name", ["input", "target"])
@pytest.mark.parametrize("function", [binary_cross_entropy, binary_cross_entropy_gradient])
def test_values_out_of_range(function, name, wrong):
    pair = {"input": np.full(3, 0.5), "target": np.full(3, 0.5)}
    pair[name][1] = wrong
    with pytest.raises(ValueError, match=f"all elements of {name} must"):
        function(**pair)
    with pytest.raises(RuntimeError, match=f"all elements of {name} should be between 0 and 1"):
        F.binary_cross_entropy(**{key: from_numpy(values) for key, values in pair.items()})


@pytest.mark.parametrize(("input", "target"), [((3, 1), (3,)), ((2, 3), (3, 2)), ((1,), ())])
def test_shapes_must_match(input, target):
    input, target = np.full(input, 0.5), np.ones(target)
    with pytest.raises(ValueError, match="same shape"):
        binary_cross_entropy(input, target)
    with pytest.raises(ValueError, match="is different to the input size"):
        F.binary_cross_entropy(from_numpy(input), from_numpy(target))


@pytest.mark.parametrize("shape", [(2,), (1, 4, 3), (2, 1, 3)])
def test_weight_must_not_enlarge_the_loss(shape):
    input, weight = np.full((4, 3), 0.5), np.ones(shape)
    with pytest.raises(ValueError):
        binary_cross_entropy(input, input, weight=weight)
    with pytest.raises(RuntimeError):
        F.binary_cross_entropy(*[from_numpy(input)] * 2, weight=from_numpy(weight))
