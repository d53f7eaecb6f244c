import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reals, reductions

cross_entropy = from_scratch("cross_entropy")
cross_entropy_gradient = from_scratch("cross_entropy", "cross_entropy_gradient")

finite = reals.filter(np.isfinite)
weights = st.one_of(st.floats(1e-3, 1e3), st.sampled_from([0.0, 1.0]))
# A smoothing of 1 multiplies the target's log-probability by 0, which torch does even where that is infinite: with
# finite logits only, below.
smoothings = st.one_of(st.sampled_from([0.0, -0.5, 0.1]), st.floats(0, 0.999))


@st.composite
def batches(draw, indices: bool, elements=reals, smoothings=smoothings):
    """Logits (C), (N, C) or (N, C, d1, ...), where any but C may be 0; a target; and options."""
    C = draw(st.integers(1, 4))
    rest = draw(hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=3))
    shape = (*rest[:1], C, *rest[1:])
    input = draw(hnp.arrays(np.float64, shape, elements=elements))
    options = {
        "weight": draw(st.none() | hnp.arrays(np.float64, C, elements=weights)),
        "reduction": draw(reductions),
        "label_smoothing": draw(smoothings),
    }
    if not indices:
        probabilities = st.one_of(st.floats(0, 1), st.sampled_from([0.0, 1.0]))
        return input, draw(hnp.arrays(np.float64, shape, elements=probabilities)), options
    ignored = options["ignore_index"] = draw(st.sampled_from([-100, -1, 0, C - 1, 255]))
    index = st.one_of(st.integers(0, C - 1), st.just(ignored))
    target = draw(st.one_of(hnp.arrays(np.int64, rest, elements=index), st.just(np.full(rest, ignored))))
    if options["weight"] is not None and options["label_smoothing"] > 0 and options["reduction"] == "mean":
        # Targets of weight 0 alone: what smoothing adds is divided by 0 and infinite, and torch's sum with 0/0 is nan.
        kept = target[target != ignored]
        assume(not kept.size or options["weight"][kept].sum() > 0)
    return input, target, options


def hold(input, target, options):
    """Value and gradient as torch's. Both are compared plus 1: near 0 they are rounded as the differences they are."""

    def plus_one(function):
        return lambda *arguments, **options: 1 + function(*arguments, **options)

    def plus_input(*arguments, **options):  # adds 1 to the gradient
        return F.cross_entropy(*arguments, **options).sum() + arguments[0].sum()

    agree(plus_one(cross_entropy), plus_one(F.cross_entropy), input, target, **options)
    agree_gradient(plus_one(cross_entropy_gradient), plus_input, input, target, **options)


@given(batch=batches(indices=True))
def test_class_indices(batch):
    hold(*batch)


@given(batch=batches(indices=False))
def test_probabilities(batch):
    hold(*batch)


@given(indices=st.booleans(), data=st.data())
def test_nothing_left_but_smoothing(indices, data):
    hold(*data.draw(batches(indices, elements=finite, smoothings=st.just(1.0))))


def test_sure_and_right_is_nearly_zero():
    assert cross_entropy(np.array([20.0, 0.0, 0.0]), np.array(0)) == pytest.approx(2 * np.exp(-20), rel=1e-6)


@pytest.mark.parametrize("index", [-1, 3])
def test_index_out_of_bounds(index):
    with pytest.raises(IndexError, match="out of bounds"):
        cross_entropy(np.zeros((2, 3)), np.array([0, index]))


def test_smoothing_above_one():
    with pytest.raises(ValueError, match="label_smoothing"):
        cross_entropy(np.zeros((2, 3)), np.array([0, 2]), label_smoothing=1.1)


def test_probabilities_cannot_be_ignored():
    with pytest.raises(ValueError, match="ignore_index"):
        cross_entropy(np.zeros((2, 3)), np.full((2, 3), 1 / 3), ignore_index=0)
