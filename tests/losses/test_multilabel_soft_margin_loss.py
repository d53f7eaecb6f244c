import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reductions

multilabel_soft_margin_loss = from_scratch("multilabel_soft_margin_loss")
multilabel_soft_margin_loss_gradient = from_scratch(
    "multilabel_soft_margin_loss", "multilabel_soft_margin_loss_gradient"
)

# Finite: for an infinite logit on its right side torch returns nan, 0 times infinity, as the page shows.
logits = st.one_of(st.floats(-50, 50), st.sampled_from([0.0, 1.0, -1.0]), st.floats(-1e300, 1e300))
labels = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))
weights = st.one_of(st.floats(1e-3, 100), st.sampled_from([0.0, 1.0]))


@st.composite
def batches(draw, labels=labels):
    """Logits and targets of one shape, and a weight for each label, each element, or none."""
    shape = draw(hnp.array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=4))
    input, target = (draw(hnp.arrays(float, shape, elements=elements)) for elements in (logits, labels))
    last = shape[draw(st.integers(0, len(shape))) :]
    part = tuple(draw(st.sampled_from([1, size])) for size in last)
    return input, target, draw(st.none() | hnp.arrays(float, part, elements=weights))


@given(batch=batches(), reduction=reductions)
def test_values(batch, reduction):
    agree(multilabel_soft_margin_loss, F.multilabel_soft_margin_loss, *batch, reduction=reduction)


@given(batch=batches(), reduction=reductions)
def test_gradient(batch, reduction):
    agree_gradient(
        multilabel_soft_margin_loss_gradient, F.multilabel_soft_margin_loss, *batch, reduction=reduction, rtol=1e-9
    )


@given(batch=batches(labels=st.sampled_from([-1.0, 1.0, 3.0])))
def test_labels_out_of_range(batch):
    input, target, weight = batch
    # The terms cancel: 2 log σ(x) against log(1 − σ(x)); only the digits that the larger one leaves are right.
    input = np.clip(input, -30, 30)
    agree(
        multilabel_soft_margin_loss, F.multilabel_soft_margin_loss, input, target, weight, reduction="none", rtol=1e-9
    )


@given(
    shapes=hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=1, max_dims=3, max_side=3),
    data=st.data(),
    reduction=reductions,
)
def test_broadcasting(shapes, data, reduction):
    input = data.draw(hnp.arrays(float, shapes.input_shapes[0], elements=st.floats(-10, 10)))
    target = data.draw(hnp.arrays(float, shapes.input_shapes[1], elements=st.sampled_from([0.0, 1.0])))
    agree(multilabel_soft_margin_loss, F.multilabel_soft_margin_loss, input, target, reduction=reduction)
