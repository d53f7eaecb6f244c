import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reals, reductions, rounding, shapes

hinge_embedding_loss = from_scratch("hinge_embedding_loss")
hinge_embedding_loss_gradient = from_scratch("hinge_embedding_loss", "hinge_embedding_loss_gradient")

margins = st.sampled_from([1.0, 0.0]) | st.floats(-10, 100)


@st.composite
def pairs(draw):
    """Distances, wrong ones below zero among them, and labels, wrong ones among them, as floats or as integers."""
    shape = draw(shapes)
    labels = st.sampled_from([1, -1]) if draw(st.booleans()) else st.sampled_from([1, -1, 0, 2, -3])
    dtype = draw(st.sampled_from([float, int]))
    return draw(hnp.arrays(float, shape, elements=reals)), draw(hnp.arrays(dtype, shape, elements=labels))


@given(pair=pairs(), reduction=reductions, margin=margins)
def test_values(pair, reduction, margin):
    atol = rounding(pair[0], np.array(margin))
    agree(hinge_embedding_loss, F.hinge_embedding_loss, *pair, reduction=reduction, margin=margin, atol=atol)


@given(pair=pairs(), reduction=reductions, margin=margins)
def test_gradient(pair, reduction, margin):
    agree_gradient(hinge_embedding_loss_gradient, F.hinge_embedding_loss, *pair, reduction=reduction, margin=margin)


@given(
    shapes=hnp.mutually_broadcastable_shapes(num_shapes=2, max_dims=3, max_side=3),
    data=st.data(),
    reduction=reductions,
)
def test_broadcasting(shapes, data, reduction):
    distance, target = (
        data.draw(hnp.arrays(float, shape, elements=elements))
        for shape, elements in zip(shapes.input_shapes, (st.floats(0, 10), st.sampled_from([1.0, -1.0])), strict=True)
    )
    agree(hinge_embedding_loss, F.hinge_embedding_loss, distance, target, reduction=reduction)
