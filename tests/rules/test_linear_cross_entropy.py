"""What docs/losses/linear_cross_entropy.md says of the memory that chunks save."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.autograd.profiler_legacy import profile
from torch.nn import functional as F

from tests.rules import rule

CHUNKS = nn.LinearCrossEntropyOptions(batch_chunk_size=64)
PAGE = "losses/linear_cross_entropy.md"


def bytes_of(rows, classes, features, options):
    """What the forward pass leaves held, and the peak of both passes."""
    inputs = torch.ones(rows, features, requires_grad=True)
    weight = torch.ones(classes, features, requires_grad=True)
    target = torch.zeros(rows, dtype=torch.int64)
    held, most = [], 0
    with profile(profile_memory=True) as forward:
        loss = F.linear_cross_entropy(inputs, weight, target, options=options)
    with profile(profile_memory=True) as backward:
        loss.backward()
    total = 0
    for passed in (forward, backward):
        for event in sorted(passed.function_events, key=lambda e: e.time_range.end):
            total += event.self_cpu_memory_usage
            most = max(most, total)
        held.append(total)
    return held[0], most


@rule(
    PAGE,
    "the default keeps N · C numbers for the backward pass, and chunks keep (N + C) · D",
)
@rule(
    PAGE,
    "Chunks hold less if 1/N + 1/C < 1/D.",
)
@settings(max_examples=12)
@given(st.integers(16, 300), st.integers(16, 2000), st.integers(8, 150))
def test_held(rows, classes, features):
    default, _ = bytes_of(rows, classes, features, None)
    chunked, _ = bytes_of(rows, classes, features, CHUNKS)
    assert default == pytest.approx(4 * rows * classes, abs=128)
    assert chunked == pytest.approx(4 * (rows + classes) * features, abs=128)
    if abs(default - chunked) > 256:
        assert (chunked < default) == (1 / rows + 1 / classes < 1 / features)


@rule(PAGE, "This is the case if N and C are both more than twice D.")
@settings(max_examples=12)
@given(st.integers(8, 64), st.data())
def test_peak(features, data):
    """The peak of both passes is lower, too."""
    sizes = st.integers(2 * features + 1, 2 * features + 400)
    rows, classes = data.draw(sizes), data.draw(sizes)
    held, peak = bytes_of(rows, classes, features, None)
    chunked_held, chunked_peak = bytes_of(rows, classes, features, CHUNKS)
    assert chunked_held < held
    assert chunked_peak < peak


@rule(
    PAGE,
    "In float32 the loss and the gradients are the same",
)
@settings(max_examples=40)
@given(st.integers(2, 40), st.integers(2, 50), st.integers(1, 40), st.data())
def test_same_in_float32(rows, classes, size, data):
    draw = torch.Generator().manual_seed(data.draw(st.integers(0, 1000)))
    scale = data.draw(st.sampled_from([1e-3, 1.0, 10.0]))
    inputs = scale * torch.randn(rows, 5, generator=draw)
    weight = torch.randn(classes, 5, generator=draw)
    target = torch.randint(classes, (rows,), generator=draw)
    if data.draw(st.booleans()):
        target[0] = -100
    options = nn.LinearCrossEntropyOptions(batch_chunk_size=size)
    results = []
    for chosen in (None, options):
        parts = [inputs.clone().requires_grad_(), weight.clone().requires_grad_()]
        loss = F.linear_cross_entropy(*parts, target, options=chosen)
        results.append([loss.detach(), *torch.autograd.grad(loss, parts)])
    for whole, chunked in zip(*results, strict=True):
        torch.testing.assert_close(chunked, whole, rtol=1e-4, atol=1e-5)
