"""What docs/losses/binary_cross_entropy_with_logits.md says of pos_weight, for all shares of positives."""

import math

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

PAGE = "losses/binary_cross_entropy_with_logits.md"

sizes = st.integers(1, 3000)


def is_best_constant(logit: float, negatives: int, positives: int, pos_weight: float) -> bool:
    """Whether no constant logit nearby has a lower loss. The loss is convex, so that holds for all others too."""
    target = torch.tensor([0.0] * negatives + [1.0] * positives, dtype=torch.float64)

    def loss(constant: float) -> torch.Tensor:
        return F.binary_cross_entropy_with_logits(
            torch.full_like(target, constant),
            target,
            pos_weight=torch.tensor(pos_weight, dtype=torch.float64),
        )

    return bool(loss(logit) < loss(logit - 1e-3) and loss(logit) < loss(logit + 1e-3))


@rule(
    PAGE,
    "With a `pos_weight` of negatives over positives, the constant prediction with the lowest loss is a probability of "
    "0.5; without `pos_weight`, it is the share of positives",
)
@settings(max_examples=15, deadline=None)
@given(negatives=sizes, positives=sizes)
def test_best_constant(negatives, positives):
    assert is_best_constant(0.0, negatives, positives, negatives / positives)
    share = math.log(positives / negatives)  # as a logit
    assert is_best_constant(share, negatives, positives, 1.0)


@rule(
    PAGE,
    "To get probabilities back, subtract the logarithm of `pos_weight` from the logits",
)
@settings(max_examples=15, deadline=None)
@given(negatives=sizes, positives=sizes, pos_weight=st.floats(0.01, 100))
def test_corrected_logits(negatives, positives, pos_weight):
    share = math.log(positives / negatives)  # as a logit
    best = share + math.log(pos_weight)
    assert is_best_constant(best, negatives, positives, pos_weight)
