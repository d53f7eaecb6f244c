"""What docs/losses/triplet_margin_loss.md says of all embeddings and margins."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

PAGE = "losses/triplet_margin_loss.md"
DTYPES = [torch.bfloat16, torch.float32, torch.float64]

sizes = st.tuples(st.integers(1, 33), st.sampled_from([1, 2, 16, 1000]))
seeds = st.integers(0, 2**32)
margins = st.floats(0.01, 100)


def draw(seed: int, *size: int) -> torch.Tensor:
    return torch.randn(*size, generator=torch.Generator().manual_seed(seed))


@rule(PAGE, "When all embeddings are equal, the loss is the margin.")
@pytest.mark.parametrize("dtype", DTYPES)
@given(
    seed=seeds,
    size=sizes,
    scale=st.sampled_from([0.0, 1e-3, 1.0, 1e3]),
    margin=margins,
    p=st.sampled_from([1.0, 1.5, 2.0, torch.inf]),
    swap=st.booleans(),
)
def test_equal_embeddings(dtype, seed, size, scale, margin, p, swap):
    point = (scale * draw(seed, size[1])).to(dtype).expand(size)
    loss = F.triplet_margin_loss(point, point, point, margin=margin, p=p, swap=swap)
    assert loss.item() == pytest.approx(margin, rel=16 * torch.finfo(dtype).eps)


@rule(
    PAGE,
    "Two vectors of length 1 are at most 2 apart, so a triplet of them has a loss of at least the margin minus 2.",
)
@pytest.mark.parametrize("dtype", DTYPES)
@given(seed=seeds, size=sizes, margin=margins, same=st.booleans(), swap=st.booleans())
def test_embeddings_of_length_1(dtype, seed, size, margin, same, swap):
    """The worst case is among them: the positive at the anchor, the negative opposite."""
    anchor, positive, negative = F.normalize(draw(seed, 3, *size), dim=-1).to(dtype)
    if same:
        positive, negative = anchor, -anchor
    loss = F.triplet_margin_loss(anchor, positive, negative, margin=margin, swap=swap, reduction="none")
    rounding = 8 * torch.finfo(dtype).eps * (margin + 2) + 1e-4
    assert (loss.double() >= margin - 2 - rounding).all()


@rule(
    PAGE,
    "With degree 2 and no swap, the gradients for the positive and the negative have length 1 while the loss is above "
    "zero. A triplet that exceeds the margin has no gradient.",
)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@given(seed=seeds, size=sizes, margin=margins, scale=st.sampled_from([1e-2, 1.0, 1e2]))
def test_the_length_of_the_gradients(dtype, seed, size, margin, scale):
    leaves = [x.requires_grad_() for x in (scale * draw(seed, 3, *size)).to(dtype)]
    loss = F.triplet_margin_loss(*leaves, margin=margin, reduction="none")
    near, far = (F.pairwise_distance(leaves[0], other) for other in leaves[1:])
    clear = (near - far + margin).abs() > 1e-3 * (margin + scale)
    for gradient in torch.autograd.grad(loss.sum(), leaves[1:]):
        expected = (loss > 0).to(dtype)
        torch.testing.assert_close(gradient.norm(dim=1)[clear], expected[clear], rtol=1e-3, atol=1e-3)
