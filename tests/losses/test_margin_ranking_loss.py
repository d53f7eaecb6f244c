import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, arrays, from_scratch, reals, reductions, shapes

margin_ranking_loss = from_scratch("margin_ranking_loss")
margin_ranking_loss_gradient = from_scratch("margin_ranking_loss", "margin_ranking_loss_gradient")

targets = st.sampled_from([1.0, -1.0, 0.0, 0.5, -3.0])
margins = st.one_of(st.sampled_from([0.0, 0.5, 1.0, -1.0]), st.floats(-1e3, 1e3))


@st.composite
def batches(draw, broadcast=False):
    """Two inputs and a target of one number of dimensions; if `broadcast`, any of them may be 1 in any of the three."""
    shape = draw(shapes)

    def some():
        return tuple(draw(st.sampled_from([1, side])) for side in shape) if broadcast else shape

    inputs = [draw(hnp.arrays(np.float64, some(), elements=reals)) for _ in range(2)]
    return *inputs, draw(hnp.arrays(np.float64, some(), elements=targets))


@given(batch=batches() | batches(broadcast=True), reduction=reductions, margin=margins)
def test_values(batch, reduction, margin):
    agree(margin_ranking_loss, F.margin_ranking_loss, *batch, margin=margin, reduction=reduction)


@given(batch=batches() | batches(broadcast=True), reduction=reductions, margin=margins)
def test_gradient(batch, reduction, margin):
    agree_gradient(margin_ranking_loss_gradient, F.margin_ranking_loss, *batch, margin=margin, reduction=reduction)


@given(batch=batches(), reduction=reductions, margin=margins)
def test_gradient_by_the_second_input_is_the_opposite(batch, reduction, margin):
    input1, input2, target = batch

    def ours(input2, input1, target, **options):
        return -margin_ranking_loss_gradient(input1, input2, target, **options)

    def torchs(input2, input1, target, **options):
        return F.margin_ranking_loss(input1, input2, target, **options)

    agree_gradient(ours, torchs, input2, input1, target, margin=margin, reduction=reduction)


@given(inputs=arrays(2), target=st.sampled_from([1, -1]), reduction=reductions)
def test_integer_targets(inputs, target, reduction):
    target = np.full(inputs[0].shape, target)
    agree(margin_ranking_loss, F.margin_ranking_loss, *inputs, target, margin=0.5, reduction=reduction)


@pytest.mark.parametrize(
    ("input1", "input2", "target"),
    [((4, 1), (4, 1), (4,)), ((4,), (4,), ()), ((4,), (4, 1), (4,)), ((2, 3), (3,), (3,))],
)
def test_numbers_of_dimensions_must_match(input1, input2, target):
    with pytest.raises(ValueError, match="dimensions"):
        margin_ranking_loss(np.ones(input1), np.ones(input2), np.ones(target))
    with pytest.raises(RuntimeError, match="dimension"):
        F.margin_ranking_loss(torch.ones(input1), torch.ones(input2), torch.ones(target))
