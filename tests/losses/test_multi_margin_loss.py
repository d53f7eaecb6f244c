import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reals, reductions

multi_margin_loss = from_scratch("multi_margin_loss")
multi_margin_loss_gradient = from_scratch("multi_margin_loss", "multi_margin_loss_gradient")

elements = st.one_of(reals, st.just(np.nan))
margins = st.one_of(st.sampled_from([1.0, 0.0, -1.0]), st.floats(-1e3, 1e3))
weights = st.one_of(st.floats(1e-3, 1e3), st.sampled_from([0.0, 1.0]))


@st.composite
def batches(draw):
    """Scores (N, C) and labels (N), or one sample, whose label may be () or (1); and options."""
    N, C = draw(st.none() | st.integers(0, 4)), draw(st.integers(1, 4))
    input = draw(hnp.arrays(np.float64, C if N is None else (N, C), elements=elements))
    labels = draw(st.sampled_from([(), 1])) if N in (None, 1) else N
    options = {
        "p": draw(st.sampled_from([1, 2])),
        "margin": draw(margins),
        "weight": draw(st.none() | hnp.arrays(np.float64, C, elements=weights)),
        # Of an empty batch torch computes nothing: its mean and sum are what the memory held before.
        "reduction": "none" if N == 0 else draw(reductions),
    }
    return input, draw(hnp.arrays(np.int64, labels, elements=st.integers(0, C - 1))), options


@given(batch=batches())
def test_values(batch):
    input, target, options = batch
    agree(multi_margin_loss, F.multi_margin_loss, input, target, **options)


@given(batch=batches())
def test_gradient(batch):
    input, target, options = batch
    agree_gradient(multi_margin_loss_gradient, F.multi_margin_loss, input, target, **options)


def test_one_score_without_dimensions():
    agree(multi_margin_loss, F.multi_margin_loss, np.array(3.0), np.array(0), reduction="none")


def test_empty_batch():
    assert multi_margin_loss(np.zeros((0, 3)), np.zeros(0, dtype=np.int64), reduction="sum") == 0


@pytest.mark.parametrize("target", [3, -1, -100])
def test_no_class(target):
    with pytest.raises(IndexError):
        multi_margin_loss(np.zeros((1, 3)), np.array([target]))
    with pytest.raises(RuntimeError, match="target out of range"):
        F.multi_margin_loss(torch.zeros(1, 3), torch.tensor([target]))


@pytest.mark.parametrize(
    ("input", "target"),
    [((2, 3), (2, 1)), ((2, 3), (2, 3)), ((2, 3), ()), ((2, 3, 4), (2, 4)), ((2, 0), (2,)), ((3,), (2,))],
)
def test_shapes_must_match(input, target):
    with pytest.raises(ValueError, match="input must be"):
        multi_margin_loss(np.zeros(input), np.zeros(target, dtype=np.int64))
    with pytest.raises(RuntimeError):
        F.multi_margin_loss(torch.zeros(input), torch.zeros(target, dtype=torch.int64))


@pytest.mark.parametrize("p", [0, 3, 0.5])
def test_p_must_be_1_or_2(p):
    with pytest.raises(ValueError, match="p must be"):
        multi_margin_loss(np.zeros((1, 3)), np.array([0]), p=p)
