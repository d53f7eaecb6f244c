import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, arrays, from_scratch, reals, reductions

triplet_margin_with_distance_loss = from_scratch("triplet_margin_with_distance_loss")
triplet_margin_with_distance_loss_gradient = from_scratch(
    "triplet_margin_with_distance_loss", "triplet_margin_with_distance_loss_gradient"
)
cosine_distance = from_scratch("triplet_margin_with_distance_loss", "cosine_distance")

embeddings = hnp.array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=4)
# Of a vector of one number torch takes the absolute value, without the square that overflows or vanishes.
wide_embeddings = embeddings.filter(lambda shape: shape[-1] >= 2)
finite = reals.filter(np.isfinite)
moderate = st.one_of(st.floats(-10, 10).map(lambda value: round(value, 6)), st.sampled_from([0.0, 1.0, -1.0]))
options = st.fixed_dictionaries({"margin": st.floats(1e-3, 1e3), "swap": st.booleans(), "reduction": reductions})


def cosine_gradient(x, y):
    """By x and by y."""

    def by_first(x, y):
        both = (x * y).sum(axis=-1, keepdims=True)
        square, other = ((array**2).sum(axis=-1, keepdims=True) for array in (x, y))
        return (both * x / square - y) / np.sqrt(square * other)

    return by_first(x, y), by_first(y, x)


# Distances in NumPy, their gradients by x and by y, and in torch. The last but one is of whole samples (N, *), and of
# more than a vector; the last is not symmetric.
distances = {
    "cosine": (cosine_distance, cosine_gradient, lambda x, y: 1 - F.cosine_similarity(x, y, dim=-1)),
    "squared": (
        lambda x, y: ((x - y) ** 2).sum(axis=-1),
        lambda x, y: (2 * (x - y), 2 * (y - x)),
        lambda x, y: (x - y).square().sum(dim=-1),
    ),
    "of samples": (
        lambda x, y: np.abs(x - y).sum(axis=tuple(range(1, x.ndim))),
        lambda x, y: (np.sign(x - y), np.sign(y - x)),
        lambda x, y: (x - y).abs().flatten(1).sum(dim=1),
    ),
    "asymmetric": (
        lambda x, y: (2 * y - x).sum(axis=-1),
        lambda x, y: (-np.ones_like(x), 2 * np.ones_like(y)),
        lambda x, y: (2 * y - x).sum(dim=-1),
    ),
}


def assume_no_tie(anchor, positive, negative, distance, margin, swap, **_):
    """NumPy and torch round sums and roots in their own ways: leave out where that would decide."""
    near, far, other = (
        distance(*map(torch.from_numpy, pair))
        for pair in ((anchor, positive), (anchor, negative), (positive, negative))
    )
    assume(not swap or not ((far - other).abs() < 1e-3).any())
    assume(not ((margin + near - (torch.minimum(far, other) if swap else far)).abs() < 1e-3).any())


def agree_gradients(triplet, torchs_distance=None, ours=None, our_gradient=None, **options):
    """The three gradients are autograd's, but for the rounding of a difference of two slopes."""
    leaves = [torch.from_numpy(array).requires_grad_() for array in triplet]
    loss = F.triplet_margin_with_distance_loss(*leaves, distance_function=torchs_distance, **options)
    expected = torch.autograd.grad(loss.sum(), leaves)
    with np.errstate(all="ignore"):
        made = triplet_margin_with_distance_loss_gradient(
            *triplet, distance_function=ours, distance_gradient=our_gradient, **options
        )
    for of_ours, of_torch in zip(made, expected, strict=True):
        assert of_ours.shape == tuple(of_torch.shape)
        np.testing.assert_allclose(of_ours, of_torch, rtol=1e-10, atol=1e-12)


@given(triplet=arrays(3, reals, wide_embeddings), options=options)
def test_values(triplet, options):
    agree(triplet_margin_with_distance_loss, F.triplet_margin_with_distance_loss, *triplet, **options)


@given(triplet=arrays(3, finite, wide_embeddings), options=options)
def test_gradient(triplet, options):
    assume_no_tie(*triplet, F.pairwise_distance, **options)
    agree_gradients(triplet, **options)


@given(
    sizes=hnp.mutually_broadcastable_shapes(num_shapes=3, min_dims=1, max_dims=3, min_side=0, max_side=4),
    options=options,
    data=st.data(),
)
def test_broadcasting(sizes, options, data):
    most = max(map(len, sizes.input_shapes))
    shapes = [(1,) * (most - len(shape)) + shape + (3,) for shape in sizes.input_shapes]
    triplet = [data.draw(hnp.arrays(np.float64, shape, elements=moderate)) for shape in shapes]
    assume_no_tie(*triplet, F.pairwise_distance, **options)
    agree(triplet_margin_with_distance_loss, F.triplet_margin_with_distance_loss, *triplet, **options)
    agree_gradients(triplet, **options)


@pytest.mark.parametrize("name", distances)
@given(data=st.data(), options=options)
def test_other_distances(name, data, options):
    ours, our_gradient, torchs = distances[name]
    shape = data.draw(hnp.array_shapes(min_dims=2, max_dims=4, min_side=1, max_side=3))
    # A zero vector has no angle: torch keeps its length away from zero there.
    elements = st.integers(1, 10).map(float) if name == "cosine" else moderate
    triplet = [data.draw(hnp.arrays(np.float64, shape, elements=elements)) for _ in range(3)]
    assume_no_tie(*triplet, torchs, **options)
    made = triplet_margin_with_distance_loss(*triplet, distance_function=ours, **options)
    expected = F.triplet_margin_with_distance_loss(*map(torch.from_numpy, triplet), distance_function=torchs, **options)
    assert np.shape(made) == tuple(expected.shape)
    np.testing.assert_allclose(made, expected, rtol=1e-10, atol=1e-12)
    agree_gradients(triplet, torchs, ours, our_gradient, **options)


@pytest.mark.parametrize("swap", [False, True])
def test_collapsed_embeddings(swap):
    agree_gradients([np.ones((2, 3))] * 3, swap=swap)


@given(triplet=arrays(3, moderate, embeddings), imaginary=st.floats(0.1, 10), options=options)
def test_complex(triplet, imaginary, options):
    triplet = [array + imaginary * 1j * array[..., ::-1] for array in triplet]
    assume_no_tie(*triplet, F.pairwise_distance, **options)
    agree(triplet_margin_with_distance_loss, F.triplet_margin_with_distance_loss, *triplet, **options)
    agree_gradients(triplet, **options)


def test_the_gradient_where_the_margin_is_met_exactly():
    ours, our_gradient, torchs = distances["squared"]
    agree_gradients([np.array([[0.0]]), np.array([[1.0]]), np.array([[-2.0]])], torchs, ours, our_gradient, margin=3.0)


@pytest.mark.parametrize("margin", [0.0, -1.0])
def test_margin_must_be_positive(margin):
    arrays = [np.zeros((1, 2))] * 3
    with pytest.raises(ValueError, match="greater than 0"):
        triplet_margin_with_distance_loss(*arrays, margin=margin)
    with pytest.raises(ValueError, match="greater than 0"):
        F.triplet_margin_with_distance_loss(*map(torch.from_numpy, arrays), margin=margin)


def test_the_same_number_of_dimensions():
    arrays = [np.zeros((2, 3)), np.zeros((2, 3)), np.zeros(3)]
    with pytest.raises(ValueError, match="same number of dimensions"):
        triplet_margin_with_distance_loss(*arrays)
    with pytest.raises(RuntimeError, match="same number of dimensions"):
        F.triplet_margin_with_distance_loss(*map(torch.from_numpy, arrays))
