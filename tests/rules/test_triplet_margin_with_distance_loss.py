"""What docs/losses/triplet_margin_with_distance_loss.md says of all embeddings and margins."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.rules import rule

PAGE = "losses/triplet_margin_with_distance_loss.md"

seeds = st.integers(0, 2**32)
triplets = st.integers(1, 33)
features = st.sampled_from([1, 2, 16, 1000])


def draw(seed: int, *size: int) -> torch.Tensor:
    return torch.randn(*size, generator=torch.Generator().manual_seed(seed))


@rule(
    PAGE,
    "With `PairwiseDistance` of the same `p` and `eps` it is [TripletMarginLoss](triplet_margin_loss.md):",
)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32, torch.float64])
@given(
    seed=seeds,
    triplets=triplets,
    features=features,
    p=st.sampled_from([1.0, 1.5, 2.0, 3.0, torch.inf]),
    eps=st.sampled_from([0.0, 1e-6, 0.1]),
    margin=st.floats(0.01, 10),
    swap=st.booleans(),
    reduction=st.sampled_from(["none", "mean", "sum"]),
)
def test_pairwise_distance(dtype, seed, triplets, features, p, eps, **options):
    embeddings = draw(seed, 3, triplets, features).to(dtype)
    given_distance = F.triplet_margin_with_distance_loss(
        *embeddings, distance_function=nn.PairwiseDistance(p=p, eps=eps), **options
    )
    built_in = F.triplet_margin_loss(*embeddings, p=p, eps=eps, **options)
    torch.testing.assert_close(given_distance, built_in)


@rule(
    PAGE,
    "Cosine distances differ by at most 2, so with a larger margin a perfect triplet has a loss above zero:",
)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32])
@given(
    seed=seeds,
    triplets=triplets,
    features=features,
    margin=st.floats(2.1, 100),
    opposite=st.booleans(),
)
def test_a_margin_above_2(dtype, seed, triplets, features, margin, opposite):
    anchor, positive, negative = draw(seed, 3, triplets, features).to(dtype)
    if opposite:
        positive, negative = anchor, -anchor
    loss = F.triplet_margin_with_distance_loss(
        anchor,
        positive,
        negative,
        distance_function=lambda x, y: 1 - F.cosine_similarity(x, y, dim=-1),
        margin=margin,
        reduction="none",
    )
    assert (loss > 0).all()


@rule(
    PAGE,
    "For embeddings of length 1, the cosine distance is half the squared Euclidean distance.",
)
@given(seed=seeds, triplets=triplets, features=features)
def test_half_the_squared_distance(seed, triplets, features):
    left, right = F.normalize(draw(seed, 2, triplets, features).double(), dim=-1)
    torch.testing.assert_close(1 - F.cosine_similarity(left, right), (left - right).square().sum(dim=-1) / 2)
