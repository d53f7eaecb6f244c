import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, arrays, from_scratch, reals, reductions, shapes

mse_loss = from_scratch("mse_loss")
mse_loss_gradient = from_scratch("mse_loss", "mse_loss_gradient")
broadcastable = hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=0, max_dims=4, min_side=0, max_side=4)
with_integer_target = shapes.flatmap(
    lambda shape: st.tuples(
        hnp.arrays(np.float64, shape, elements=reals), hnp.arrays(np.int64, shape, elements=st.integers(-100, 100))
    )
)


@given(pair=arrays(2), reduction=reductions)
def test_values(pair, reduction):
    agree(mse_loss, F.mse_loss, *pair, reduction=reduction)


@given(pair=arrays(2), reduction=reductions)
def test_gradient(pair, reduction):
    agree_gradient(mse_loss_gradient, F.mse_loss, *pair, reduction=reduction)


@given(pair=with_integer_target, reduction=reductions)
def test_integer_targets(pair, reduction):
    agree(mse_loss, F.mse_loss, *pair, reduction=reduction)
    agree_gradient(mse_loss_gradient, F.mse_loss, *pair, reduction=reduction)


@given(sizes=broadcastable, reduction=reductions, data=st.data())
def test_broadcasting(sizes, reduction, data):
    pair = [data.draw(hnp.arrays(np.float64, shape, elements=reals)) for shape in sizes.input_shapes]
    agree(mse_loss, F.mse_loss, *pair, reduction=reduction)


@pytest.mark.parametrize("dtype", [torch.int64, torch.uint8, torch.bool, torch.complex64])
def test_torch_refuses_what_is_not_float(dtype):
    with pytest.raises(NotImplementedError, match="not implemented for"):
        F.mse_loss(torch.ones(2, dtype=dtype), torch.ones(2, dtype=dtype))
