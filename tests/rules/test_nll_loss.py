"""What docs/losses/nll_loss.md says of a prediction that holds log-probabilities."""

import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

BATCH = {
    "C": st.integers(1, 50),
    "samples": st.integers(1, 6),
    "scale": st.sampled_from([0.0, 1e-3, 1.0, 30.0, 1e4]),
    "dtype": st.sampled_from([torch.float64, torch.float32, torch.bfloat16, torch.float16]),
    "seed": st.integers(0, 2**32),
}


def batch(C, samples, scale, dtype, seed):
    draw = torch.Generator().manual_seed(seed)
    logits = (scale * torch.randn(samples, C, generator=draw)).to(dtype)
    return logits, torch.randint(C, (samples,), generator=draw)


@rule(
    "losses/nll_loss.md",
    "so with log-probabilities the loss is zero or more.",
)
@given(weighted=st.booleans(), ignored=st.booleans(), **BATCH)
def test_zero_or_more(weighted, ignored, **sizes):
    logits, target = batch(**sizes)
    if ignored and len(target) > 1:
        target[0] = -100
    weight = torch.rand(logits.shape[1]).to(logits.dtype) + 0.1 if weighted else None
    loss = F.nll_loss(logits.log_softmax(dim=1), target, weight)
    assert loss >= 0


@rule("losses/nll_loss.md", "a second `LogSoftmax` changes nothing.")
@given(**BATCH)
def test_a_second_log_softmax(**sizes):
    logits, target = batch(**sizes)
    log_probabilities = logits.log_softmax(dim=1)
    one = F.nll_loss(log_probabilities, target)
    two = F.nll_loss(log_probabilities.log_softmax(dim=1), target)
    slack = {torch.float64: 1e-9, torch.float32: 1e-4}.get(logits.dtype, 0.05)
    assert (one - two).abs() <= slack * (1 + one.abs())


@rule(
    "losses/nll_loss.md",
    'With a one-hot target and `reduction="batchmean"`, `KLDivLoss` equals `NLLLoss` without class weights, for '
    "log-probabilities of shape `(N, C)`:",
)
@given(**BATCH)
def test_kl_div_of_a_one_hot_target(**sizes):
    logits, target = batch(**sizes)
    log_probabilities = logits.log_softmax(dim=1)
    one_hot = F.one_hot(target, logits.shape[1]).to(logits.dtype)
    assume(log_probabilities.double().sum().abs() < torch.finfo(logits.dtype).max)  # else inf in float16
    divergence = F.kl_div(log_probabilities, one_hot, reduction="batchmean")
    loss = F.nll_loss(log_probabilities, target)
    slack = {torch.float64: 1e-9, torch.float32: 1e-5}.get(logits.dtype, 0.05)
    assert (divergence - loss).abs() <= slack * (1 + loss.abs())
