import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reals, reductions

nll_loss = from_scratch("nll_loss")
nll_loss_gradient = from_scratch("nll_loss", "nll_loss_gradient")

log_probabilities = reals.map(lambda value: -abs(value))  # of one sign, so that no sum cancels
weights = st.one_of(st.floats(1e-3, 1e3), st.sampled_from([0.0, 1.0]))


@st.composite
def batches(draw, elements=log_probabilities):
    """An input of shape (C), (N, C) or (N, C, d1, ...), a target for it, and an ignore_index."""
    classes = draw(st.integers(1, 4))
    rest = draw(hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=3))
    input = draw(hnp.arrays(np.float64, (*rest[:1], classes, *rest[1:]), elements=elements))
    ignore_index = draw(st.sampled_from([-100, -1, 0, classes - 1, 255]))
    index = st.one_of(st.integers(0, classes - 1), st.just(ignore_index))
    target = draw(st.one_of(hnp.arrays(np.int64, rest, elements=index), st.just(np.full(rest, ignore_index))))
    return input, target, ignore_index


@given(batch=batches(), reduction=reductions, data=st.data())
def test_values(batch, reduction, data):
    input, target, ignore_index = batch
    classes = input.shape[min(1, input.ndim - 1)]
    weight = data.draw(st.none() | hnp.arrays(np.float64, classes, elements=weights))
    agree(nll_loss, F.nll_loss, input, target, weight=weight, ignore_index=ignore_index, reduction=reduction)


@given(batch=batches(), reduction=reductions, data=st.data())
def test_gradient(batch, reduction, data):
    input, target, ignore_index = batch
    classes = input.shape[min(1, input.ndim - 1)]
    weight = data.draw(st.none() | hnp.arrays(np.float64, classes, elements=weights))
    options = {"weight": weight, "ignore_index": ignore_index, "reduction": reduction}
    agree_gradient(nll_loss_gradient, F.nll_loss, input, target, **options)


@given(batch=batches(elements=reals))
def test_raw_logits(batch):
    input, target, ignore_index = batch
    agree(nll_loss, F.nll_loss, input, target, ignore_index=ignore_index, reduction="none")


@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
def test_one_sample_with_its_target_in_a_vector(reduction):
    agree(nll_loss, F.nll_loss, np.array([-1.0, -2.0]), np.array([1]), reduction=reduction)


@pytest.mark.parametrize("target", [3, -1])
def test_target_out_of_bounds(target):
    with pytest.raises(IndexError):
        nll_loss(np.zeros((1, 3)), np.array([target]))


@pytest.mark.parametrize(("input", "target"), [((2, 3), (3,)), ((2, 3), (2, 3)), ((2, 4, 3), (2, 4)), ((3,), (2,))])
def test_shapes_must_match(input, target):
    with pytest.raises(ValueError):
        nll_loss(np.zeros(input), np.zeros(target, dtype=np.int64))
