import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, arrays, from_scratch, reals, reductions

triplet_margin_loss = from_scratch("triplet_margin_loss")
triplet_margin_loss_gradient = from_scratch("triplet_margin_loss", "triplet_margin_loss_gradient")

embeddings = hnp.array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=4)
# torch has a norm of a vector without numbers, NumPy no maximum of one.
moderate_embeddings = embeddings.filter(lambda shape: shape[-1] >= 1)
# Of a vector of one number torch takes the absolute value, without the square that overflows or vanishes.
wide_embeddings = embeddings.filter(lambda shape: shape[-1] >= 2)
finite = reals.filter(np.isfinite)
# Values whose powers neither overflow nor vanish. torch takes |d|^(p-1) and ||d||^(p-1) apart, so that both can.
moderate = st.one_of(st.floats(-10, 10).map(lambda value: round(value, 6)), st.sampled_from([0.0, 1.0, -1.0]))
options = st.fixed_dictionaries(
    {
        "margin": st.floats(1e-3, 1e3),
        "eps": st.sampled_from([0.0, 1e-6, 0.1]),
        "swap": st.booleans(),
        "reduction": reductions,
    }
)
degrees = st.sampled_from([1.0, 2.0, np.inf])
other_degrees = st.floats(1.25, 4)
any_degree = degrees | other_degrees


def assume_no_tie(anchor, positive, negative, p, margin, eps, swap, **_):
    """NumPy and torch round roots and powers in their own ways: leave out where that would decide."""
    near, far, other = (
        F.pairwise_distance(*map(torch.from_numpy, pair), p, eps)
        for pair in ((anchor, positive), (anchor, negative), (positive, negative))
    )
    assume(not swap or not ((far - other).abs() < 1e-3).any())
    assume(not ((margin + near - (torch.minimum(far, other) if swap else far)).abs() < 1e-3).any())


def agree_gradients(triplet, **options):
    """The three gradients are autograd's, but for the rounding of a difference of two slopes."""
    leaves = [torch.from_numpy(array).requires_grad_() for array in triplet]
    expected = torch.autograd.grad(F.triplet_margin_loss(*leaves, **options).sum(), leaves)
    with np.errstate(all="ignore"):
        made = triplet_margin_loss_gradient(*triplet, **options)
    for ours, torchs in zip(made, expected, strict=True):
        assert ours.shape == tuple(torchs.shape)
        np.testing.assert_allclose(ours, torchs, rtol=1e-10, atol=1e-12)


@given(triplet=arrays(3, reals, wide_embeddings), p=degrees, options=options)
def test_values(triplet, p, options):
    agree(triplet_margin_loss, F.triplet_margin_loss, *triplet, p=p, **options)


@given(triplet=arrays(3, moderate, moderate_embeddings), p=any_degree, options=options)
def test_values_of_any_degree(triplet, p, options):
    assume_no_tie(*triplet, p, **options)
    agree(triplet_margin_loss, F.triplet_margin_loss, *triplet, p=p, **options)


@given(triplet=arrays(3, finite, wide_embeddings), p=degrees, options=options)
def test_gradient(triplet, p, options):
    assume_no_tie(*triplet, p, **options)
    agree_gradients(triplet, p=p, **options)


@given(triplet=arrays(3, moderate, moderate_embeddings), p=any_degree, options=options)
def test_gradient_of_any_degree(triplet, p, options):
    assume_no_tie(*triplet, p, **options)
    agree_gradients(triplet, p=p, **options)


@given(
    sizes=hnp.mutually_broadcastable_shapes(num_shapes=3, min_dims=1, max_dims=3, min_side=0, max_side=4),
    options=options,
    data=st.data(),
)
def test_broadcasting(sizes, options, data):
    most = max(map(len, sizes.input_shapes))
    shapes = [(1,) * (most - len(shape)) + shape + (3,) for shape in sizes.input_shapes]
    triplet = [data.draw(hnp.arrays(np.float64, shape, elements=moderate)) for shape in shapes]
    assume_no_tie(*triplet, 2.0, **options)
    agree(triplet_margin_loss, F.triplet_margin_loss, *triplet, **options)
    agree_gradients(triplet, **options)


@pytest.mark.parametrize("p", [1.0, 2.0])
def test_collapsed_embeddings(p):
    collapsed = np.ones((2, 3))
    agree(triplet_margin_loss, F.triplet_margin_loss, collapsed, collapsed, collapsed, p=p)
    agree_gradients([collapsed] * 3, p=p)
    agree_gradients([collapsed] * 3, p=p, swap=True)


@given(
    triplet=arrays(3, moderate, moderate_embeddings),
    imaginary=st.floats(0.1, 10),
    p=any_degree,
    options=options,
)
def test_complex(triplet, imaginary, p, options):
    triplet = [array + imaginary * 1j * array[..., ::-1] for array in triplet]
    assume_no_tie(*triplet, p, **options)
    agree(triplet_margin_loss, F.triplet_margin_loss, *triplet, p=p, **options)
    agree_gradients(triplet, p=p, **options)


def test_the_gradient_where_the_margin_is_met_exactly():
    anchor, positive, negative = np.array([[0.0]]), np.array([[1.0]]), np.array([[-2.0]])
    assert triplet_margin_loss(anchor, positive, negative, eps=0.0) == 0
    agree_gradients([anchor, positive, negative], eps=0.0)


@pytest.mark.parametrize("margin", [0.0, -1.0])
def test_margin_must_be_positive(margin):
    arrays = [np.zeros((1, 2))] * 3
    with pytest.raises(ValueError, match="greater than 0"):
        triplet_margin_loss(*arrays, margin=margin)
    with pytest.raises(ValueError, match="greater than 0"):
        F.triplet_margin_loss(*map(torch.from_numpy, arrays), margin=margin)


def test_the_same_number_of_dimensions():
    arrays = [np.zeros((2, 3)), np.zeros((2, 3)), np.zeros(3)]
    with pytest.raises(ValueError, match="same number of dimensions"):
        triplet_margin_loss(*arrays)
    with pytest.raises(RuntimeError, match="same number of dimensions"):
        F.triplet_margin_loss(*map(torch.from_numpy, arrays))
