"""What docs/losses/cosine_embedding_loss.md says of all embeddings and margins."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

PAGE = "losses/cosine_embedding_loss.md"

seeds = st.integers(0, 2**32)
pairs = st.integers(1, 33)
features = st.sampled_from([2, 3, 16, 1000])


def draw(seed: int, *size: int) -> torch.Tensor:
    return torch.randn(*size, generator=torch.Generator().manual_seed(seed))


@rule(PAGE, "It has no effect on similar pairs.")
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32, torch.float64])
@given(seed=seeds, pairs=pairs, features=features, margin=st.floats(-1, 1))
def test_the_margin_and_similar_pairs(dtype, seed, pairs, features, margin):
    embeddings = draw(seed, 2, pairs, features).to(dtype)
    target = torch.ones(pairs)
    loss = F.cosine_embedding_loss(*embeddings, target, margin=margin)
    assert loss == F.cosine_embedding_loss(*embeddings, target)


@rule(
    PAGE,
    "[HingeEmbeddingLoss](hinge_embedding_loss.md) of the distance $1 - \\cos$, with the margin $1 - m$, is this loss:",
)
@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
@given(
    seed=seeds,
    pairs=pairs,
    features=features,
    scale=st.sampled_from([1e-2, 1.0, 1e3]),
    margin=st.floats(-1, 1),
)
def test_hinge_embedding(reduction, seed, pairs, features, scale, margin):
    left, right = scale * draw(seed, 2, pairs, features).double()
    target = draw(seed + 1, pairs).sign()
    ours = F.cosine_embedding_loss(left, right, target, margin, reduction=reduction)
    distance = 1 - F.cosine_similarity(left, right)
    hinge = F.hinge_embedding_loss(distance, target, 1 - margin, reduction=reduction)
    torch.testing.assert_close(ours, hinge, rtol=1e-5, atol=1e-6)


@rule(PAGE, "It is at a right angle to $x_1$, and larger for a shorter vector.")
@given(
    seed=seeds,
    pairs=pairs,
    features=features,
    scale=st.sampled_from([1e-2, 0.5, 2.0, 1e3]),
)
def test_the_gradient_and_the_length(seed, pairs, features, scale):
    """Its size is proportional to one over the length."""
    embedding, other = draw(seed, 2, pairs, features).double()
    gradients = []
    for factor in (1.0, scale):
        leaf = (factor * embedding).requires_grad_()
        loss = F.cosine_embedding_loss(leaf, other, torch.ones(pairs))
        (gradient,) = torch.autograd.grad(loss, leaf)
        sizes = gradient.norm(dim=1) * embedding.norm(dim=1)
        assert ((gradient * embedding).sum(dim=1).abs() <= 1e-4 * sizes + 1e-9 / factor).all()
        gradients.append(gradient)
    torch.testing.assert_close(gradients[0] / scale, gradients[1], rtol=1e-4, atol=1e-7 / scale)
