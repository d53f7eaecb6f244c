import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.distributions import Normal
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reals, reductions, shapes

gaussian_nll_loss = from_scratch("gaussian_nll_loss")
gaussian_nll_loss_gradient = from_scratch("gaussian_nll_loss", "gaussian_nll_loss_gradient")
epsilons = st.sampled_from([1e-6, 1e-2, 1.0])
variances = st.one_of(st.floats(0, 10), st.sampled_from([0.0, 1.0, 1e-300, 1e300, np.inf]))
broadcastable = hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=0, max_dims=4, min_side=0, max_side=4)


@st.composite
def triples(draw, elements=reals):
    """An input, a target of its shape, and variances in each shape that torch takes."""
    shape = draw(shapes)
    allowed = [shape, *((*shape[:axis], 1, *shape[axis + 1 :]) for axis in range(len(shape)))]
    var_shape = draw(st.sampled_from([*allowed, shape[:-1]] if shape else allowed))
    pair = [draw(hnp.arrays(np.float64, shape, elements=elements)) for _ in range(2)]
    return *pair, draw(hnp.arrays(np.float64, var_shape, elements=variances))


def gradient_by_var(var, input, target, **options):
    return gaussian_nll_loss_gradient(input, target, var, **options)[1]


def with_var_first(var, input, target, **options):
    return F.gaussian_nll_loss(input, target, var, **options)


def gradient_by_input(*arguments, **options):
    return gaussian_nll_loss_gradient(*arguments, **options)[0]


@given(triple=triples(), full=st.booleans(), eps=epsilons, reduction=reductions)
def test_values(triple, full, eps, reduction):
    agree(gaussian_nll_loss, F.gaussian_nll_loss, *triple, full=full, eps=eps, reduction=reduction)


@given(triple=triples(), full=st.booleans(), eps=epsilons, reduction=reductions)
def test_gradient_by_input(triple, full, eps, reduction):
    agree_gradient(gradient_by_input, F.gaussian_nll_loss, *triple, full=full, eps=eps, reduction=reduction)


@given(triple=triples(st.integers(-100, 100).map(lambda number: number / 8)), eps=epsilons, reduction=reductions)
def test_gradient_by_var(triple, eps, reduction):
    input, target, var = triple
    # Where variance and squared error nearly cancel, the few digits that are left depend on the order of the sums.
    # A sum over a dimension of var does the same, so that the digits are counted from the largest summand.
    assume(var.shape == input.shape)
    excess = 1 - (input - target) ** 2 / np.maximum(var, eps)
    assume(np.all((excess == 0) | (abs(excess) > 1e-4)))
    agree_gradient(gradient_by_var, with_var_first, var, input, target, eps=eps, reduction=reduction)


@pytest.mark.parametrize("shape", [(2, 3), (2, 1), (1, 3), (2,)])
@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
def test_gradient_by_a_var_that_is_broadcast(shape, reduction):
    input, target = np.array([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]), np.ones((2, 3))
    var = np.linspace(0.0, 2.0, int(np.prod(shape))).reshape(shape)
    agree_gradient(gradient_by_var, with_var_first, var, input, target, reduction=reduction)


@given(sizes=broadcastable, reduction=reductions, data=st.data())
def test_broadcasting(sizes, reduction, data):
    input, target = [data.draw(hnp.arrays(np.float64, shape, elements=reals)) for shape in sizes.input_shapes]
    var = data.draw(hnp.arrays(np.float64, input.shape, elements=variances))
    agree(gaussian_nll_loss, F.gaussian_nll_loss, input, target, var, reduction=reduction)


@given(sizes=broadcastable, reduction=reductions, data=st.data())
def test_gradient_of_a_broadcast_input(sizes, reduction, data):
    elements = st.integers(-10, 10).map(float)
    input, target = [data.draw(hnp.arrays(np.float64, shape, elements=elements)) for shape in sizes.input_shapes]
    var = np.full(input.shape, 0.5)
    agree_gradient(gradient_by_input, F.gaussian_nll_loss, input, target, var, reduction=reduction)
    agree_gradient(gradient_by_var, with_var_first, var, input, target, reduction=reduction)


@given(triple=triples(), var=st.floats(0, 10), reduction=reductions)
def test_a_python_float_as_var(triple, var, reduction):
    agree(gaussian_nll_loss, F.gaussian_nll_loss, *triple[:2], var, reduction=reduction)
    agree_gradient(gradient_by_input, F.gaussian_nll_loss, *triple[:2], var, reduction=reduction)


@given(
    pair=st.tuples(st.floats(-10, 10), st.floats(-10, 10)).map(np.array),
    deviation=st.floats(0.1, 10),
)
def test_full_is_the_likelihood_of_a_normal_distribution(pair, deviation):
    input, target = torch.from_numpy(pair)
    ours = gaussian_nll_loss(*pair.reshape(2, 1), deviation**2, full=True)
    assert ours == pytest.approx(-Normal(input, deviation).log_prob(target).item(), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("shape", [(), (1,), (3,), (1, 1), (2, 3, 1), (2, 2)])
def test_shapes_of_var_that_are_refused(shape):
    input = np.zeros((2, 3))
    with pytest.raises(ValueError, match="var"):
        gaussian_nll_loss(input, input, np.ones(shape))
    with pytest.raises(ValueError, match="var is of incorrect size"):
        F.gaussian_nll_loss(*[torch.from_numpy(input)] * 2, torch.ones(shape))


@pytest.mark.parametrize("var", [-1.0, np.array([1.0, -1.0])])
def test_var_must_not_be_negative(var):
    with pytest.raises(ValueError, match="negative"):
        gaussian_nll_loss(np.zeros(2), np.zeros(2), var)
    with pytest.raises(ValueError, match="negative"):
        F.gaussian_nll_loss(torch.zeros(2), torch.zeros(2), var if isinstance(var, float) else torch.from_numpy(var))
