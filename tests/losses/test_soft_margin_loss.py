import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import from_numpy
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reductions, shapes

soft_margin_loss = from_scratch("soft_margin_loss")
soft_margin_loss_gradient = from_scratch("soft_margin_loss", "soft_margin_loss_gradient")

# Up to the margin below which torch overflows to inf and nan (pytorch issue 77529), and the page's function does not.
logits = st.one_of(st.floats(-700, 700), st.sampled_from([0.0, 1.0, -1.0]))
# Any logit on the right side.
wide = st.one_of(st.floats(0, 1e300), st.sampled_from([0.0, np.inf]))


@st.composite
def batches(draw, elements=logits, labels=(1, -1)):
    shape = draw(shapes)
    target = draw(hnp.arrays(draw(st.sampled_from([float, int])), shape, elements=st.sampled_from(labels)))
    return draw(hnp.arrays(float, shape, elements=elements)), target


@given(batch=batches(labels=(1, -1, 0)), reduction=reductions)
def test_values(batch, reduction):
    agree(soft_margin_loss, F.soft_margin_loss, *batch, reduction=reduction)


@given(batch=batches(labels=(1, -1, 0)), reduction=reductions)
def test_gradient(batch, reduction):
    agree_gradient(soft_margin_loss_gradient, F.soft_margin_loss, *batch, reduction=reduction)


@given(batch=batches(elements=wide), reduction=reductions)
def test_sure_and_right(batch, reduction):
    size, target = batch
    logits = np.asarray(size * target)
    agree(soft_margin_loss, F.soft_margin_loss, logits, target, reduction=reduction)
    agree_gradient(soft_margin_loss_gradient, F.soft_margin_loss, logits, target, reduction=reduction)


@given(batch=batches(elements=wide), reduction=reductions)
def test_sure_and_wrong(batch, reduction):
    """Where torch overflows, its own stable form is the measure."""

    def stable(input, target, reduction):
        return F.binary_cross_entropy_with_logits(input, (target.double() + 1) / 2, reduction=reduction)

    size, target = batch
    logits = np.asarray(np.minimum(size, 1e300) * -target)  # at infinity BCEWithLogits is nan (pytorch issue 49844)
    agree(soft_margin_loss, stable, logits, target, reduction=reduction)
    agree_gradient(soft_margin_loss_gradient, stable, logits, target, reduction=reduction)


@given(
    shapes=hnp.mutually_broadcastable_shapes(num_shapes=2, max_dims=3, max_side=3), data=st.data(), reduction=reductions
)
def test_a_target_that_broadcasts_to_the_shape_of_the_logits(shapes, data, reduction):
    logits = data.draw(hnp.arrays(float, shapes.result_shape, elements=st.floats(-10, 10)))
    target = data.draw(hnp.arrays(float, shapes.input_shapes[0], elements=st.sampled_from([1.0, -1.0])))
    agree(soft_margin_loss, F.soft_margin_loss, logits, target, reduction=reduction)
    agree_gradient(soft_margin_loss_gradient, F.soft_margin_loss, logits, target, reduction=reduction)


@pytest.mark.parametrize(("logits", "target"), [((3, 1), (3,)), ((3,), (3, 1)), ((4,), (1, 4)), ((3,), (4,))])
def test_a_target_must_not_enlarge_the_loss(logits, target):
    logits, target = np.zeros(logits), np.ones(target)
    for function in (soft_margin_loss, soft_margin_loss_gradient):
        with pytest.raises(ValueError):
            function(logits, target)
    with pytest.raises(RuntimeError):
        F.soft_margin_loss(from_numpy(logits), from_numpy(target))
