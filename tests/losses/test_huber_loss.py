import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, arrays, from_scratch, reductions

huber_loss = from_scratch("huber_loss")
huber_loss_gradient = from_scratch("huber_loss", "huber_loss_gradient")


@given(pair=arrays(2), reduction=reductions, delta=st.floats(1e-3, 1e3))
def test_values(pair, reduction, delta):
    agree(huber_loss, F.huber_loss, *pair, reduction=reduction, delta=delta)


@given(pair=arrays(2), reduction=reductions, delta=st.floats(1e-3, 1e3))
def test_gradient(pair, reduction, delta):
    agree_gradient(huber_loss_gradient, F.huber_loss, *pair, reduction=reduction, delta=delta)


@pytest.mark.parametrize("delta", [0.0, -1.0])
def test_delta_must_be_positive(delta):
    with pytest.raises(ValueError, match="positive"):
        huber_loss(np.zeros(2), np.zeros(2), delta=delta)
