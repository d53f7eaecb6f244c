import warnings

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import nn
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, arrays, from_scratch, reals, reductions, shapes

smooth_l1_loss = from_scratch("smooth_l1_loss")
smooth_l1_loss_gradient = from_scratch("smooth_l1_loss", "smooth_l1_loss_gradient")
betas = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(1e-3, 1e3))
broadcastable = hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=0, max_dims=4, min_side=0, max_side=4)
with_integer_target = shapes.flatmap(
    lambda shape: st.tuples(
        hnp.arrays(np.float64, shape, elements=reals), hnp.arrays(np.int64, shape, elements=st.integers(-100, 100))
    )
)


@given(pair=arrays(2), reduction=reductions, beta=betas)
def test_values(pair, reduction, beta):
    agree(smooth_l1_loss, F.smooth_l1_loss, *pair, reduction=reduction, beta=beta)


@given(pair=arrays(2), reduction=reductions, beta=betas)
def test_gradient(pair, reduction, beta):
    agree_gradient(smooth_l1_loss_gradient, F.smooth_l1_loss, *pair, reduction=reduction, beta=beta)


@given(pair=with_integer_target, reduction=reductions, beta=betas)
def test_integer_targets(pair, reduction, beta):
    agree(smooth_l1_loss, F.smooth_l1_loss, *pair, reduction=reduction, beta=beta)
    agree_gradient(smooth_l1_loss_gradient, F.smooth_l1_loss, *pair, reduction=reduction, beta=beta)


@given(sizes=broadcastable, reduction=reductions, beta=betas, data=st.data())
def test_broadcasting(sizes, reduction, beta, data):
    pair = [data.draw(hnp.arrays(np.float64, shape, elements=reals)) for shape in sizes.input_shapes]
    agree(smooth_l1_loss, F.smooth_l1_loss, *pair, reduction=reduction, beta=beta)


@given(pair=arrays(2, st.floats(-10, 10)), reduction=reductions, beta=st.sampled_from([5e-324, 1e-300, 1e300, np.inf]))
def test_extreme_betas(pair, reduction, beta):
    agree(smooth_l1_loss, F.smooth_l1_loss, *pair, reduction=reduction, beta=beta)


@given(pair=arrays(2), reduction=reductions, threshold=st.floats(1e-3, 1e3))
def test_huber_is_delta_times_smooth_l1(pair, reduction, threshold):
    def scaled(*pair, beta, reduction):
        return beta * smooth_l1_loss(*pair, reduction=reduction, beta=beta)

    def huber(*pair, beta, reduction):
        return F.huber_loss(*pair, reduction=reduction, delta=beta)

    agree(scaled, huber, *pair, reduction=reduction, beta=threshold)


@pytest.mark.parametrize("beta", [0.0, 1.0])
def test_a_nan_target(beta):
    pair = np.array([1.0, 2.0]), np.array([np.nan, 1.0])
    agree(smooth_l1_loss, F.smooth_l1_loss, *pair, beta=beta)
    agree_gradient(smooth_l1_loss_gradient, F.smooth_l1_loss, *pair, beta=beta)


def test_beta_must_not_be_negative():
    with pytest.raises(ValueError, match="negative"):
        smooth_l1_loss(np.zeros(2), np.zeros(2), beta=-1.0)
    with pytest.raises(RuntimeError, match="negative"):
        F.smooth_l1_loss(torch.zeros(2), torch.zeros(2), beta=-1.0)


def test_the_first_positional_argument_is_not_beta():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert nn.SmoothL1Loss(0.5).beta == 1.0


@pytest.mark.parametrize("dtype", [torch.int64, torch.uint8, torch.bool, torch.complex64])
def test_torch_refuses_what_is_not_float(dtype):
    with pytest.raises((NotImplementedError, RuntimeError)):
        F.smooth_l1_loss(torch.ones(2, dtype=dtype), torch.ones(2, dtype=dtype))
