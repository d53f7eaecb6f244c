"""What docs/losses/margin_ranking_loss.md says of the logistic loss and the margin."""

import pytest
import torch
from torch.nn import functional as F

from tests.rules import rule


@pytest.fixture(autouse=True)
def one_thread():
    """The tensors are small: threads only wait for each other."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def in_order(margin: float | None, noise: float, pairs: int, features: int, reversed_: float = 0.0) -> float:
    """The share of all pairs that models trained with a margin, or with the logistic loss, put in their true order."""
    draw = torch.Generator().manual_seed(pairs + features)
    sets = max(100, 6400 // pairs)  # training sets, each with a linear model of its own
    difference = 2**0.5 * torch.randn(sets, pairs, features, generator=draw)
    truth = torch.randn(features, generator=draw)
    truth *= 5.25**0.5 / truth.norm()  # as long as the weights on the page
    target = torch.sign(difference @ truth + noise * torch.randn(sets, pairs, generator=draw))
    target = torch.where(torch.rand(sets, pairs, generator=draw) < reversed_, -target, target)
    weight = torch.zeros(sets, features, requires_grad=True)
    for _ in range(100):
        score = torch.einsum("spf,sf->sp", difference, weight)
        if margin is None:
            loss = F.binary_cross_entropy_with_logits(score, (target + 1) / 2, reduction="sum")
        else:
            loss = F.margin_ranking_loss(score, torch.zeros_like(score), target, margin=margin, reduction="sum")
        (gradient,) = torch.autograd.grad(loss, weight)
        weight = (weight - 0.3 / pairs * gradient).detach().requires_grad_()
    # Of pairs with normal features, a model puts as many out of order as its angle to the truth is of half a turn.
    cosine = F.cosine_similarity(weight.detach(), truth[None], dim=1)
    return (1 - cosine.clamp(-1, 1).acos() / torch.pi).mean().item()


@rule(
    "losses/margin_ranking_loss.md",
    "For a linear model and labels with noise of this kind, as much or more, the logistic loss put more pairs in their "
    "true order than a margin of 0, 0.5, 1 or 2, on average over many training sets.",
)
@pytest.mark.parametrize("noise", [2.0, 3.0, 5.0])
@pytest.mark.parametrize(("pairs", "features"), [(16, 3), (64, 3), (64, 10), (256, 3)])
def test_logistic_loss_of_noisy_pairs(noise, pairs, features):
    logistic = in_order(None, noise, pairs, features)
    for margin in (0.0, 0.5, 1.0, 2.0):
        assert logistic > in_order(margin, noise, pairs, features), margin


@rule(
    "losses/margin_ranking_loss.md",
    "With 64 pairs, a margin of 0.5 did slightly better for labels without noise, and for labels of which 18% were "
    "reversed at random.",
)
@pytest.mark.parametrize("reversed_", [0.0, 0.18])
@pytest.mark.parametrize(("pairs", "features"), [(64, 3), (64, 10)])
def test_small_margin_without_noise(pairs, features, reversed_):
    logistic = in_order(None, 0.0, pairs, features, reversed_)
    assert in_order(0.5, 0.0, pairs, features, reversed_) > logistic
