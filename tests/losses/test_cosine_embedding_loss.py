import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reductions

cosine_embedding_loss = from_scratch("cosine_embedding_loss")
cosine_embedding_loss_gradient = from_scratch("cosine_embedding_loss", "cosine_embedding_loss_gradient")

# Ordinary values, zeros, equal ones, and values whose squares are far below and above what torch adds to them.
values = st.one_of(
    st.floats(-10, 10), st.sampled_from([0.0, 1.0, -1.0, 1e-6, 1e-9, np.inf, np.nan]), st.floats(-1e70, 1e70)
)
moderate = st.one_of(st.floats(-10, 10), st.sampled_from([0.0, 1.0, -1.0, 1e-6, 1e-9, 1e6]))
labels = st.sampled_from([1.0, -1.0, 0.0, 0.5, 2.0])
margins = st.one_of(st.sampled_from([0.0, 0.5, -1.0, 1.0, 2.0]), st.floats(-1, 1))


@st.composite
def batches(draw, elements=values, broadcast=False):
    """Two inputs and a target: (N, D) and (N), or (D) and (). If `broadcast`, any dimension may be 1 in any of them."""
    shape = draw(hnp.array_shapes(min_dims=1, max_dims=2, min_side=0, max_side=4))

    def some(shape):
        return tuple(draw(st.sampled_from([1, side])) for side in shape) if broadcast else shape

    inputs = [draw(hnp.arrays(np.float64, some(shape), elements=elements)) for _ in range(2)]
    return *inputs, draw(hnp.arrays(np.float64, some(shape[:-1]), elements=labels))


def plus_one(function):
    """Adds 1 to a value: near 0 it is rounded as the difference that it is."""
    return lambda *arguments, **options: 1 + function(*arguments, **options)


@given(batch=batches(), reduction=reductions, margin=margins)
def test_values(batch, reduction, margin):
    agree(
        plus_one(cosine_embedding_loss), plus_one(F.cosine_embedding_loss), *batch, margin=margin, reduction=reduction
    )


@given(batch=batches(elements=moderate, broadcast=True), reduction=reductions, margin=margins)
def test_values_of_shapes_that_broadcast(batch, reduction, margin):
    agree(
        plus_one(cosine_embedding_loss), plus_one(F.cosine_embedding_loss), *batch, margin=margin, reduction=reduction
    )


@given(batch=batches(elements=moderate), reduction=reductions, margin=margins, second=st.booleans())
def test_gradient(batch, reduction, margin, second):
    """By either input. A gradient is at most 1 / length; it is compared plus 2 / length."""
    input1, input2, target = batch
    offset = 2 / np.sqrt((input1**2).sum(axis=-1, keepdims=True) + 1e-12)

    def ours(input, other, target, offset, **options):
        return cosine_embedding_loss_gradient(input, other, target, **options) + offset

    def torchs(input, other, target, offset, **options):
        inputs = (other, input) if second else (input, other)
        return F.cosine_embedding_loss(*inputs, target, **options).sum() + (input * offset).sum()

    agree_gradient(ours, torchs, input1, input2, target, offset, margin=margin, reduction=reduction)


@pytest.mark.parametrize(
    ("input1", "input2", "target"),
    [
        ((2, 3), (2, 3), (2, 1)),
        ((2, 4, 3), (2, 4, 3), (2,)),
        ((2, 3), (3,), (2,)),
        ((2, 3), (2, 3), ()),
        ((3,), (3,), (1,)),
    ],
)
def test_shapes_must_match(input1, input2, target):
    with pytest.raises(ValueError, match="vectors"):
        cosine_embedding_loss(np.ones(input1), np.ones(input2), np.ones(target))
    with pytest.raises(RuntimeError):
        F.cosine_embedding_loss(torch.ones(input1), torch.ones(input2), torch.ones(target))
