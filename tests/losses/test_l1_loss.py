import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, arrays, from_scratch, reals, reductions, shapes

l1_loss = from_scratch("l1_loss")
l1_loss_gradient = from_scratch("l1_loss", "l1_loss_gradient")
broadcastable = hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=0, max_dims=4, min_side=0, max_side=4)
# Without infinities, where torch's difference of complex numbers is nan (0 - inf is -inf+nanj), and without differences
# below 2e-308, where its gradient of a complex modulus is nan.
complexes = st.builds(complex, *[st.one_of(st.floats(-10, 10, width=32), st.floats(1e200, 1e300))] * 2)
integers = shapes.flatmap(lambda shape: st.tuples(*[hnp.arrays(np.int64, shape, elements=st.integers(-100, 100))] * 2))
complex_pairs = shapes.flatmap(lambda shape: st.tuples(*[hnp.arrays(np.complex128, shape, elements=complexes)] * 2))


@given(pair=arrays(2), reduction=reductions)
def test_values(pair, reduction):
    agree(l1_loss, F.l1_loss, *pair, reduction=reduction)


@given(pair=arrays(2), reduction=reductions)
def test_gradient(pair, reduction):
    agree_gradient(l1_loss_gradient, F.l1_loss, *pair, reduction=reduction)


@given(pair=complex_pairs, reduction=reductions)
def test_complex(pair, reduction):
    agree(l1_loss, F.l1_loss, *pair, reduction=reduction)
    agree_gradient(l1_loss_gradient, F.l1_loss, *pair, reduction=reduction)


@given(sizes=broadcastable, reduction=reductions, data=st.data())
def test_broadcasting(sizes, reduction, data):
    pair = [data.draw(hnp.arrays(np.float64, shape, elements=reals)) for shape in sizes.input_shapes]
    agree(l1_loss, F.l1_loss, *pair, reduction=reduction)


@given(pair=integers, reduction=st.sampled_from(["none", "sum"]))
def test_integers(pair, reduction):
    agree(l1_loss, F.l1_loss, *pair, reduction=reduction)


def test_torch_refuses_the_mean_of_integers():
    with pytest.raises(RuntimeError, match="could not infer output dtype"):
        F.l1_loss(torch.tensor([1]), torch.tensor([2]))


def test_a_nan_has_no_gradient():
    agree_gradient(l1_loss_gradient, F.l1_loss, np.array([1.0, 2.0]), np.array([np.nan, 1.0]))
