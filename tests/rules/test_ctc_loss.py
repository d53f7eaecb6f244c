"""What docs/losses/ctc_loss.md says of all targets and lengths."""

from itertools import pairwise, product
from math import comb, inf, log

import pytest
import torch
from hypothesis import assume, given
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


@rule(
    "losses/ctc_loss.md",
    "the gradient is nan in each frame where a class has the log-probability minus infinity",
)
@given(st.integers(2, 12), st.integers(3, 30), st.data())
def test_minus_infinity(frames, classes, data):
    draw = torch.Generator().manual_seed(data.draw(st.integers(0, 1000)))
    labels = torch.randint(1, classes, (data.draw(st.integers(1, 3)),), generator=draw)
    ruled_out = torch.rand(frames, classes, generator=draw) < 0.1
    ruled_out[:, 0] = False
    logits = torch.randn(frames, classes, generator=draw, dtype=torch.float64)
    losses, gradients = [], []
    for value in (-inf, -1e4):
        given_logits = logits.masked_fill(ruled_out, value).requires_grad_()
        loss = loss_of(given_logits.log_softmax(dim=1), labels, frames)
        losses.append(loss.item())
        gradients.append(torch.autograd.grad(loss, given_logits)[0])
    assume(losses[0] < inf)
    assert losses[0] == pytest.approx(losses[1])
    assert torch.equal(gradients[0].isnan().any(dim=1), ruled_out.any(dim=1))
    assert not gradients[1].isnan().any()
