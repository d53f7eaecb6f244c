"""What docs/learn/reductions.md says of all losses, batches and sizes."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.rules import rule

BATCHES = 4000  # drawn for each size, so that the standard error of a mean is a 63rd of the spread


def gradients(loss: str, size: int, noise: float, dtype: torch.dtype) -> torch.Tensor:
    """The gradient with respect to one weight, for each of BATCHES batches of noisy samples."""
    draw = torch.Generator().manual_seed(size)
    inputs = 1 + torch.rand(BATCHES, size, generator=draw)
    noise = noise * torch.randn(BATCHES, size, generator=draw)
    weight = torch.zeros(BATCHES, 1, requires_grad=True)
    if loss == "cross_entropy":
        logits = torch.stack([(weight * inputs), torch.zeros_like(inputs)], dim=1).to(dtype)
        labels = (inputs + noise > 1.5).long()
        losses = F.cross_entropy(logits, labels, reduction="none")
    else:
        losses = getattr(F, loss)((weight * inputs).to(dtype), (inputs + noise).to(dtype), reduction="none")
    losses.float().mean(dim=1).sum().backward()
    return weight.grad.squeeze(1)


@rule(
    "learn/reductions.md",
    'Without class weights and ignored labels, the expected gradient of `"mean"` does not depend on the size of the '
    "batch, and its noise falls with the square root of the size.",
)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("noise", [0.1, 3.0])
@pytest.mark.parametrize("loss", ["mse_loss", "l1_loss", "smooth_l1_loss", "cross_entropy"])
def test_mean_gradient(loss, noise, dtype):
    one = gradients(loss, 1, noise, dtype)
    for size in (8, 64, 1000):
        many = gradients(loss, size, noise, dtype)
        assert (many.mean() - one.mean()).abs() < 5 * one.std() / BATCHES**0.5 + 1e-3 * one.mean().abs()
        assert many.std().item() == pytest.approx(one.std().item() / size**0.5, rel=0.12)


def accumulated(model, logits_of, cuts, target, reduction, divisors, **options) -> torch.Tensor:
    """The gradient with respect to the model's weight, added up over the parts of a batch."""
    total = torch.zeros_like(model)
    for rows, labels, divisor in zip(logits_of.split(cuts), target.split(cuts), divisors, strict=True):
        loss = F.cross_entropy(rows @ model, labels, reduction=reduction, **options) / divisor
        total += torch.autograd.grad(loss, model)[0]
    return total


@rule(
    "learn/reductions.md",
    "The sum of the losses of all micro-batches, divided by the number of tokens that count in all of them, has the "
    "gradient of the whole batch, if the model computes the logits of each token without the other samples.",
)
@rule(
    "learn/reductions.md",
    "With class weights, divide by the sum of the weights of the targets instead of their number.",
)
@settings(deadline=None, max_examples=100)
@given(
    cuts=st.lists(st.integers(1, 200), min_size=1, max_size=6),
    ignored=st.floats(0, 0.99),
    smoothing=st.sampled_from([0.0, 0.1]),
    weighted=st.booleans(),
    dtype=st.sampled_from([torch.float64, torch.float32, torch.bfloat16]),
    seed=st.integers(0, 10**6),
)
def test_sum_over_micro_batches(cuts, ignored, smoothing, weighted, dtype, seed):
    draw = torch.Generator().manual_seed(seed)
    size = sum(cuts)
    inputs = torch.randn(size, 4, generator=draw).to(dtype)
    target = torch.randint(7, (size,), generator=draw)
    target[torch.rand(size, generator=draw) < ignored] = -100
    target[0] = 3  # one token counts
    model = torch.randn(4, 7, generator=draw).to(dtype).requires_grad_()
    weight = 0.1 + torch.rand(7, generator=draw).to(dtype) if weighted else None
    options = {"weight": weight, "label_smoothing": smoothing}
    counted = target[target != -100]
    divisor = weight[counted].float().sum() if weighted else len(counted)
    whole = accumulated(model, inputs, [size], target, "mean", [1], **options)
    parts = accumulated(model, inputs, cuts, target, "sum", [divisor] * len(cuts), **options)
    rounding = {torch.float64: 1e-6, torch.float32: 1e-4, torch.bfloat16: 0.1}[dtype]
    assert (parts - whole).norm() <= rounding * (whole.norm() + 0.1)


@rule(
    "learn/reductions.md",
    "Without class weights, the mean of the means has the right gradient too when every micro-batch has the same "
    "number of tokens that count.",
)
@settings(deadline=None, max_examples=100)
@given(
    count=st.integers(1, 50),
    padding=st.lists(st.integers(0, 50), min_size=1, max_size=5),
    seed=st.integers(0, 10**6),
)
def test_mean_of_equal_micro_batches(count, padding, seed):
    draw = torch.Generator().manual_seed(seed)
    cuts = [count + more for more in padding]
    inputs = torch.randn(sum(cuts), 4, generator=draw)
    labels = [
        torch.cat([torch.randint(7, (count,), generator=draw), torch.full((more,), -100, dtype=torch.long)])
        for more in padding
    ]
    model = torch.randn(4, 7, generator=draw, requires_grad=True)
    target = torch.cat(labels)
    whole = accumulated(model, inputs, [len(target)], target, "mean", [1])
    parts = accumulated(model, inputs, cuts, target, "mean", [len(cuts)] * len(cuts))
    torch.testing.assert_close(parts, whole, rtol=1e-3, atol=1e-5)


@rule(
    "learn/reductions.md",
    'Where the expected gradient is zero, the norm of the gradient of `"mean"` falls with the square root of the batch '
    'size, and that of `"sum"` grows with it:',
)
@pytest.mark.parametrize("noise", [0.1, 3.0])
@pytest.mark.parametrize("loss", ["mse_loss", "l1_loss", "huber_loss"])
def test_norm_of_noise(loss, noise):
    norms = {}
    for size in (16, 256, 1024):
        draw = torch.Generator().manual_seed(size)
        weight = torch.zeros(200, 20, 1, requires_grad=True)  # of 200 batches
        inputs = torch.randn(200, size, 20, generator=draw)
        target = noise * torch.randn(200, size, 1, generator=draw)
        getattr(F, loss)(inputs @ weight, target, reduction="sum").backward()
        norms[size] = weight.grad.norm(dim=1).mean().item()
    for size in (256, 1024):
        growth = (size / 16) ** 0.5
        assert norms[size] / norms[16] == pytest.approx(growth, rel=0.1)  # of the sum
        assert (norms[size] / size) / (norms[16] / 16) == pytest.approx(1 / growth, rel=0.1)  # of the mean


@rule(
    "learn/reductions.md",
    'Adam and AdamW take the same steps for `"mean"` and `"sum"` under these conditions: all batches have the same '
    "number of samples, or of tokens that count, the gradients are far above `eps` and are not clipped, and Adam has "
    "no `weight_decay`.",
)
@settings(deadline=None, max_examples=40)
@given(
    size=st.sampled_from([1, 7, 64, 1000]),
    loss=st.sampled_from(["mse_loss", "l1_loss", "huber_loss"]),
    noise=st.sampled_from([0.1, 3.0]),
    rate=st.floats(1e-3, 0.3),
    decay=st.sampled_from([None, 0.01, 1.0]),
    seed=st.integers(0, 10**6),
)
def test_adam_divides_a_constant_factor_out(size, loss, noise, rate, decay, seed):
    reached = []
    for reduction in ("mean", "sum"):
        draw = torch.Generator().manual_seed(seed)
        weight = torch.zeros(3, dtype=torch.float64, requires_grad=True)
        optimizer = (
            torch.optim.Adam([weight], lr=rate)
            if decay is None
            else torch.optim.AdamW([weight], lr=rate, weight_decay=decay)
        )
        for _ in range(30):
            inputs = torch.randn(size, 3, generator=draw, dtype=torch.float64)
            target = inputs.sum(dim=1) + noise * torch.randn(size, generator=draw, dtype=torch.float64)
            optimizer.zero_grad()
            getattr(F, loss)(inputs @ weight, target, reduction=reduction).backward()
            optimizer.step()
        reached.append(weight.detach())
    torch.testing.assert_close(*reached, rtol=1e-3, atol=1e-4)
