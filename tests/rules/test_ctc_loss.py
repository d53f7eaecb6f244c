"""What docs/losses/ctc_loss.md says of all targets and lengths."""

from itertools import pairwise, product
from math import comb, inf, log

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule


def loss_of(log_probabilities, labels, frames):
    return F.ctc_loss(log_probabilities[:frames], labels, (frames,), (len(labels),), reduction="sum")


@rule(
    "losses/ctc_loss.md",
    "A target fits if its labels plus its pairs of equal neighbours are at most the frames of its input",
)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_what_fits(dtype):
    """All targets of up to four labels of three classes, in up to seven frames."""
    draw = torch.Generator().manual_seed(0)
    log_probabilities = torch.randn(7, 4, generator=draw).to(dtype).log_softmax(dim=1)
    for length, frames in product(range(5), range(1, 8)):
        for labels in product((1, 2, 3), repeat=length):
            repeats = sum(a == b for a, b in pairwise(labels))
            target = torch.tensor(labels, dtype=torch.long)
            loss = loss_of(log_probabilities, target, frames)
            assert (loss.item() < inf) == (length + repeats <= frames)


@rule(
    "losses/ctc_loss.md",
    "`bool` targets are accepted and give a wrong loss: every label becomes 1.",
)
@given(st.lists(st.integers(1, 300), min_size=1, max_size=6), st.integers(1, 30))
def test_bool_targets(labels, frames):
    draw = torch.Generator().manual_seed(frames)
    log_probabilities = torch.randn(30, 301, generator=draw).log_softmax(dim=1)
    target = torch.tensor(labels)
    taken = loss_of(log_probabilities, target.bool(), frames)
    assert torch.equal(taken, loss_of(log_probabilities, torch.ones_like(target), frames))


@rule(
    "losses/ctc_loss.md",
    r"So the loss of a sequence is $T \ln C - \ln \binom{T+S}{2S}$ at the start",
)
@given(st.integers(2, 200), st.integers(3, 2000), st.data())
def test_untrained(frames, classes, data):
    length = data.draw(st.integers(0, min(frames, classes - 1, 50)))
    logits = torch.zeros(frames, classes, dtype=torch.float64)
    loss = loss_of(logits.log_softmax(dim=1), torch.arange(length) + 1, frames)
    expected = frames * log(classes) - log(comb(frames + length, 2 * length))
    assert loss.item() == pytest.approx(expected)
