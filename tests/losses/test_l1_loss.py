import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, arrays, from_scratch, reals, reductions, shapes

l1_loss = from_scratch("l1_loss")
broadcastable = hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=0, max_dims=4, min_side=0, max_side=4)


@given(pair=arrays(2), reduction=reductions)
def test_values(pair, reduction):
    agree(l1_loss, F.l1_loss, *pair, reduction=reduction)


@given(sizes=broadcastable, reduction=reductions, data=st.data())
def test_broadcasting(sizes, reduction, data):
    pair = [data.draw(hnp.arrays(np.float64, shape, elements=reals)) for shape in sizes.input_shapes]
    agree(l1_loss, F.l1_loss, *pair, reduction=reduction)


@given(parts=arrays(4), reduction=reductions)
def test_complex(parts, reduction):
    pair = [np.empty(parts[0].shape, np.complex128) for _ in range(2)]
    for array, real, imaginary in zip(pair, parts[:2], parts[2:], strict=True):
        array.real, array.imag = real, imaginary
    agree(l1_loss, F.l1_loss, *pair, reduction=reduction)


@given(
    pair=shapes.flatmap(lambda shape: st.tuples(*[hnp.arrays(np.int64, shape, elements=st.integers(-100, 100))] * 2)),
    reduction=st.sampled_from(["none", "sum"]),
)
def test_integers(pair, reduction):
    agree(l1_loss, F.l1_loss, *pair, reduction=reduction)


def test_torch_refuses_the_mean_of_integers():
    with pytest.raises(RuntimeError, match="could not infer output dtype"):
        F.l1_loss(torch.tensor([1]), torch.tensor([2]))
