import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, arrays, from_scratch, reals, reductions, shapes

kl_div = from_scratch("kl_div")
kl_div_gradient = from_scratch("kl_div", "kl_div_gradient")

reductions = reductions | st.just("batchmean")
probabilities = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))
log_probabilities = st.one_of(st.floats(-50, 0), st.sampled_from([0.0, -1e300, -np.inf]))
# Not log-probabilities: above zero, so that the two terms y log y and -y x of a loss have one sign, and none cancels.
above_zero = reals.map(abs)
broadcastable = hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=0, max_dims=4, min_side=0, max_side=4)


@st.composite
def batches(draw, inputs, targets, sizes=shapes.map(lambda shape: (shape, shape))):
    return [
        draw(hnp.arrays(np.float64, size, elements=elements))
        for size, elements in zip(draw(sizes), (inputs, targets), strict=True)
    ]


def close(input, target, **options):
    """Whether both agree, as far as the two terms of a loss leave digits where they cancel."""
    with np.errstate(all="ignore"):
        made = kl_div(input, target, **options)
        likelihoods = np.exp(target) if options["log_target"] else target
        terms = np.nan_to_num(abs(likelihoods * input), posinf=0) + np.nan_to_num(
            abs(likelihoods * np.log(likelihoods)), posinf=0
        )
    expected = F.kl_div(torch.from_numpy(np.asarray(input)), torch.from_numpy(np.asarray(target)), **options).numpy()
    assert np.shape(made) == expected.shape
    error = 1e-14 * (terms if options["reduction"] == "none" else terms.sum())
    exact = (made == expected) | (np.isnan(made) & np.isnan(expected))
    with np.errstate(invalid="ignore"):
        return np.all(exact | (abs(made - expected) <= error + 1e-10 * abs(expected)))


@pytest.mark.filterwarnings("ignore:reduction")
@given(batch=batches(log_probabilities, probabilities), reduction=reductions)
def test_distributions(batch, reduction):
    assert close(*batch, reduction=reduction, log_target=False)


@pytest.mark.filterwarnings("ignore:reduction")
@given(batch=batches(log_probabilities, log_probabilities), reduction=reductions)
def test_log_target(batch, reduction):
    assert close(*batch, reduction=reduction, log_target=True)


@given(batch=batches(above_zero.map(lambda value: -value), st.floats(1, 1e3)), reduction=reductions)
def test_targets_that_are_no_probabilities(batch, reduction):
    agree(kl_div, F.kl_div, *batch, reduction=reduction)


@given(batch=batches(above_zero, probabilities | st.floats(-10, 0)), reduction=reductions)
def test_inputs_that_are_no_log_probabilities(batch, reduction):
    input, target = batch
    agree(kl_div, F.kl_div, input, target, reduction=reduction)


@given(pair=arrays(2, st.sampled_from([0.0, 1.0, -1.0, np.inf, -np.inf, np.nan])), log_target=st.booleans())
def test_infinite_and_nan(pair, log_target):
    agree(kl_div, F.kl_div, *pair, reduction="none", log_target=log_target)


@given(
    batch=batches(above_zero, probabilities, broadcastable.map(lambda drawn: drawn.input_shapes)), reduction=reductions
)
def test_broadcasting(batch, reduction):
    agree(kl_div, F.kl_div, *batch, reduction=reduction)


@given(pair=arrays(2), reduction=reductions, log_target=st.booleans())
def test_gradient(pair, reduction, log_target):
    agree_gradient(kl_div_gradient, F.kl_div, *pair, reduction=reduction, log_target=log_target)


@given(batch=batches(log_probabilities, probabilities), reduction=reductions)
def test_gradient_of_distributions(batch, reduction):
    agree_gradient(kl_div_gradient, F.kl_div, *batch, reduction=reduction)
