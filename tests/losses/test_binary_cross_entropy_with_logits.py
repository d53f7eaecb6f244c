import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import from_numpy
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, arrays, from_scratch, reductions, shapes

binary_cross_entropy_with_logits = from_scratch("binary_cross_entropy_with_logits")
gradient = from_scratch("binary_cross_entropy_with_logits", "binary_cross_entropy_with_logits_gradient")

# Finite: for an infinite logit torch returns nan, unless it is +∞ and the target 0 (pytorch issue 49844).
logits = st.one_of(st.floats(-50, 50), st.sampled_from([0.0, 1.0, -1.0]), st.floats(-1e300, 1e300))
probabilities = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))
weights = st.one_of(st.floats(1e-3, 100), st.sampled_from([0.0, 1.0]))


@st.composite
def batches(draw, logits=logits, targets=probabilities):
    """Logits and targets of one shape, and weight and pos_weight that broadcast to it, or None."""
    shape = draw(shapes)
    input, target = (
        draw(hnp.arrays(np.float64, shape, elements=logits)),
        draw(hnp.arrays(np.float64, shape, elements=targets)),
    )

    def weight():
        last = shape[draw(st.integers(0, len(shape))) :]
        part = tuple(draw(st.sampled_from([1, size])) for size in last)
        return draw(st.none() | hnp.arrays(np.float64, part, elements=weights))

    return input, target, weight(), weight()


@given(batch=batches(logits=logits.map(abs)), reduction=reductions)
def test_values(batch, reduction):
    input, target, weight, pos_weight = batch
    options = {"weight": weight, "pos_weight": pos_weight, "reduction": reduction}
    agree(binary_cross_entropy_with_logits, F.binary_cross_entropy_with_logits, input, target, **options)


@given(batch=batches(logits=st.floats(-20, 20), targets=st.sampled_from([0.0, 1.0])), reduction=reductions)
def test_gradient(batch, reduction):
    input, target, weight, pos_weight = batch
    options = {"weight": weight, "pos_weight": pos_weight, "reduction": reduction}
    # torch takes one from the other of two numbers near 1, so its digits end at 1e-16 of them.
    agree_gradient(gradient, F.binary_cross_entropy_with_logits, input, target, rtol=1e-6, **options)


@given(batch=batches(targets=probabilities | st.floats(-10, 300)))
def test_logits_of_both_signs_and_targets_out_of_range(batch):
    input, target, weight, pos_weight = batch
    made = binary_cross_entropy_with_logits(*batch[:3], reduction="none", pos_weight=pos_weight)
    tensors = [part if part is None else from_numpy(np.asarray(part)) for part in batch]
    expected = F.binary_cross_entropy_with_logits(*tensors[:3], reduction="none", pos_weight=tensors[3]).numpy()
    # torch adds (1 - y) x to -log sigmoid(x). For a negative logit they cancel, and only the digits that the larger one
    # leaves are right (pytorch issue 195529).
    terms = abs((1 - target) * input)
    terms += (1 + abs((1 if pos_weight is None else pos_weight) - 1) * abs(target)) * np.logaddexp(0, -input)
    tolerance = 1e-15 * terms * (1 if weight is None else weight)
    assert (abs(made - expected) <= 1e-10 * abs(expected) + tolerance).all()


@given(input=arrays(1, elements=st.floats(0, 700)))
def test_tail(input):
    # What torch loses for target 0, it has for target 1 at the opposite logit.
    def mirrored(input, reduction):
        return F.binary_cross_entropy_with_logits(input, input * 0 + 1, reduction=reduction)

    def ours(input, reduction):
        return binary_cross_entropy_with_logits(-input, np.zeros_like(input), reduction=reduction)

    agree(ours, mirrored, *input, reduction="none")


def test_shapes_must_match():
    with pytest.raises(ValueError, match="same shape"):
        binary_cross_entropy_with_logits(np.zeros((3, 1)), np.zeros(3))


@pytest.mark.parametrize("name", ["weight", "pos_weight"])
@pytest.mark.parametrize("shape", [(2,), (1, 4, 3), (2, 1, 3)])
def test_weights_must_not_enlarge_the_loss(name, shape):
    input, weight = np.zeros((4, 3)), np.ones(shape)
    with pytest.raises(ValueError):
        binary_cross_entropy_with_logits(input, input, **{name: weight})
    with pytest.raises(RuntimeError):
        F.binary_cross_entropy_with_logits(*[from_numpy(input)] * 2, **{name: from_numpy(weight)})
