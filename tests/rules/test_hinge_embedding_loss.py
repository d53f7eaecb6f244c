"""What docs/losses/hinge_embedding_loss.md says of all distances and labels."""

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

PAGE = "losses/hinge_embedding_loss.md"
DTYPES = [torch.bfloat16, torch.float32, torch.float64]

distances = st.lists(st.floats(0, 1000, width=32), min_size=1, max_size=50)
margins = st.floats(0.0625, 100, width=32)


@rule(PAGE, "It has no effect on similar pairs.")
@pytest.mark.parametrize("dtype", DTYPES)
@given(distances=distances, margin=margins)
def test_the_margin_and_similar_pairs(dtype, distances, margin):
    distance = torch.tensor(distances, dtype=dtype)
    loss = F.hinge_embedding_loss(distance, torch.ones(len(distance)), margin, reduction="none")
    assert loss.tolist() == distance.tolist()


@rule(PAGE, "A label that is neither 1 nor −1 gets the sum of both branches.")
@pytest.mark.parametrize("dtype", DTYPES)
@given(distances=distances, margin=margins, label=st.floats(-1000, 1000, width=32))
def test_other_labels(dtype, distances, margin, label):
    assume(label not in (1, -1))
    distance = torch.tensor(distances, dtype=dtype)
    loss, similar, different = (
        F.hinge_embedding_loss(distance, torch.full((len(distance),), target), margin, reduction="none")
        for target in (label, 1.0, -1.0)
    )
    torch.testing.assert_close(loss, similar + different)
