import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.distributions import Poisson
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, arrays, from_scratch, reals, reductions, rounding, shapes

poisson_nll_loss = from_scratch("poisson_nll_loss")
poisson_nll_loss_gradient = from_scratch("poisson_nll_loss", "poisson_nll_loss_gradient")
epsilons = st.sampled_from([0.0, 1e-8, 1e-2])
# Counts, and what torch takes for counts as well: fractions, negative numbers, infinities.
counts = st.one_of(st.integers(0, 100).map(float), reals)
pairs = shapes.flatmap(
    lambda shape: st.tuples(
        hnp.arrays(np.float64, shape, elements=st.one_of(reals, st.floats(-750, 750))),
        hnp.arrays(np.float64, shape, elements=counts),
    )
)
integer_counts = shapes.flatmap(
    lambda shape: st.tuples(
        hnp.arrays(np.float64, shape, elements=reals), hnp.arrays(np.int64, shape, elements=st.integers(0, 100))
    )
)
broadcastable = hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=0, max_dims=4, min_side=0, max_side=4)


@given(pair=pairs, log_input=st.booleans(), full=st.booleans(), eps=epsilons, reduction=reductions)
def test_values(pair, log_input, full, eps, reduction):
    agree(poisson_nll_loss, F.poisson_nll_loss, *pair, log_input=log_input, full=full, eps=eps, reduction=reduction)


@given(pair=pairs, log_input=st.booleans(), full=st.booleans(), eps=epsilons, reduction=reductions)
def test_gradient(pair, log_input, full, eps, reduction):
    options = {"log_input": log_input, "full": full, "eps": eps, "reduction": reduction}
    # Where y / x overflows or y vanishes, it matters that torch divides by the number of elements first.
    assume(not any(np.any((values != 0) & (np.abs(values) < 1e-100)) for values in pair))
    atol = rounding(pair[1])  # exp(x) - y cancels
    agree_gradient(poisson_nll_loss_gradient, F.poisson_nll_loss, *pair, atol=atol, **options)


@given(pair=integer_counts, log_input=st.booleans(), reduction=reductions)
def test_integer_counts(pair, log_input, reduction):
    agree(poisson_nll_loss, F.poisson_nll_loss, *pair, log_input=log_input, reduction=reduction)
    agree_gradient(poisson_nll_loss_gradient, F.poisson_nll_loss, *pair, log_input=log_input, reduction=reduction)


@pytest.mark.parametrize("count", [0, 1, 2, 7, 100])
def test_integer_counts_in_full(count):
    # Torch computes the Stirling term of an integer target in float32, even beside a float64 prediction.
    agree(poisson_nll_loss, F.poisson_nll_loss, np.zeros(1), np.array([count]), full=True, rtol=1e-6)


@given(sizes=broadcastable, log_input=st.booleans(), full=st.booleans(), reduction=reductions, data=st.data())
def test_broadcasting(sizes, log_input, full, reduction, data):
    pair = [data.draw(hnp.arrays(np.float64, shape, elements=reals)) for shape in sizes.input_shapes]
    agree(poisson_nll_loss, F.poisson_nll_loss, *pair, log_input=log_input, full=full, reduction=reduction)


@given(pair=arrays(2, st.integers(1, 50).map(float)), reduction=reductions)
def test_both_modes_are_one_loss(pair, reduction):
    def of_the_rate(rate, target, reduction):
        return F.poisson_nll_loss(rate, target, log_input=False, eps=0.0, reduction=reduction)

    def of_its_logarithm(rate, target, reduction):
        return poisson_nll_loss(np.log(rate), target, reduction=reduction)

    agree(of_its_logarithm, of_the_rate, *pair, reduction=reduction, rtol=1e-8)


@given(rate=st.floats(1e-2, 1e2), count=st.integers(0, 100))
def test_full_is_the_likelihood_but_for_stirling(rate, count):
    rate, count = np.array(rate), np.array(float(count))
    exact = -Poisson(torch.from_numpy(rate)).log_prob(torch.from_numpy(count)).item()
    too_low = exact - poisson_nll_loss(rate, count, log_input=False, full=True, eps=0.0)
    assert -1e-9 < too_low < (1 / (12 * count) if count > 1 else 1e-9)


@pytest.mark.parametrize("count", [0.0, 1.0])
def test_a_negative_rate_is_nan_with_a_finite_gradient(count):
    rate, target = np.array([-1.0]), np.array([count])
    assert F.poisson_nll_loss(torch.from_numpy(rate), torch.from_numpy(target), log_input=False).isnan()
    agree(poisson_nll_loss, F.poisson_nll_loss, rate, target, log_input=False)
    agree_gradient(poisson_nll_loss_gradient, F.poisson_nll_loss, rate, target, log_input=False)
