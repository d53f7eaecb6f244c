import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import from_numpy
from torch.nn import functional as F

from tests.losses.support import agree, agree_gradient, from_scratch, reals, reductions

multilabel_margin_loss = from_scratch("multilabel_margin_loss")
multilabel_margin_loss_gradient = from_scratch("multilabel_margin_loss", "multilabel_margin_loss_gradient")

scores = reals | st.just(np.nan)  # torch counts a pair with nan as one that is far enough apart


@st.composite
def batches(draw, samples=st.integers(1, 4)):
    """Scores (N, C) or (C) and label indices, repeated and after a padding among them."""
    C = draw(st.integers(1, 5))
    shape = draw(st.sampled_from([(C,), (draw(samples), C)]))
    labels = st.integers(-1, C - 1) if draw(st.booleans()) else st.integers(0, C - 1)
    return draw(hnp.arrays(float, shape, elements=scores)), draw(hnp.arrays(np.int64, shape, elements=labels))


@given(batch=batches(), reduction=reductions)
def test_values(batch, reduction):
    agree(multilabel_margin_loss, F.multilabel_margin_loss, *batch, reduction=reduction)


@given(batch=batches(), reduction=reductions)
def test_gradient(batch, reduction):
    agree_gradient(multilabel_margin_loss_gradient, F.multilabel_margin_loss, *batch, reduction=reduction)


def test_empty_batch():
    # Only without reduction: with one, torch returns memory that nobody has written to, as the page shows.
    batch = np.zeros((0, 3)), np.zeros((0, 3), dtype=np.int64)
    agree(multilabel_margin_loss, F.multilabel_margin_loss, *batch, reduction="none")
    agree_gradient(multilabel_margin_loss_gradient, F.multilabel_margin_loss, *batch, reduction="mean")


@pytest.mark.parametrize(
    ("scores", "target"),
    [
        ((2, 3), [[0, 1], [0, 1]]),
        ((2, 3), [0, 1, 2]),
        ((1, 3), [[3, -1, -1]]),
        ((3,), [0, -2, -1]),
        ((3,), [[0, 1, 2]]),
    ],
)
def test_refused_by_both(scores, target):
    scores, target = np.zeros(scores), np.array(target)
    for function in (multilabel_margin_loss, multilabel_margin_loss_gradient):
        with pytest.raises(ValueError, match="target"):
            function(scores, target)
    with pytest.raises(RuntimeError, match="target"):
        F.multilabel_margin_loss(from_numpy(scores), from_numpy(target))
