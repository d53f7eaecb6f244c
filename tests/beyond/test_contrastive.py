"""The losses of docs/beyond/contrastive.md against pytorch-metric-learning and optax, and SigLIP against its paper."""

import math

import jax.numpy as jnp
import optax
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from pytorch_metric_learning import losses
from torch import Tensor

from tests.exact import assert_as_in_jax, class_indices, draw
from tests.rules.test_contrastive import (
    arcface,
    assert_same,
    cosface,
    few,
    info_nce,
    margins,
    nt_xent,
    scales,
    seeds,
    siglip,
    sizes,
    supcon,
    temperatures,
)

pytestmark = pytest.mark.usefixtures("in_float64")


def items_in_each_class(seed: int, classes: int, rows: int) -> Tensor:
    """Labels of which each class has an item at least, so that each anchor has a negative."""
    return torch.cat([torch.arange(classes), class_indices(seed, classes, rows)])


@few
@given(rows=sizes, features=sizes, temperature=temperatures, seed=seeds)
def test_info_nce(rows, features, temperature, seed):
    queries, keys = draw(seed, rows, features), draw(seed + 1, rows, features)
    theirs = losses.SelfSupervisedLoss(losses.NTXentLoss(temperature), symmetric=False)
    one, other = theirs(queries, keys), theirs(keys, queries)
    assert_same(info_nce(queries, keys, temperature, symmetric=False), one, queries, keys)
    assert_same(info_nce(queries, keys, temperature), (one + other) / 2, queries, keys)
    total = info_nce(queries, keys, temperature, reduction="sum")
    assert_same(total / rows, (one + other) / 2, queries, keys)
    each = info_nce(queries, keys, temperature, symmetric=False, reduction="none")
    assert_same(each.mean(), one, queries, keys)


@few
@given(rows=sizes, features=sizes, temperature=temperatures, seed=seeds)
def test_nt_xent(rows, features, temperature, seed):
    first, second = draw(seed, rows, features), draw(seed + 1, rows, features)
    theirs = losses.SelfSupervisedLoss(losses.NTXentLoss(temperature))(first, second)
    assert_same(nt_xent(first, second, temperature), theirs, first, second)


@pytest.mark.usefixtures("jax_in_float64")
@pytest.mark.parametrize("temperature", [0.05, 0.5, 2.0])
@pytest.mark.parametrize("seed", range(3))
def test_nt_xent_of_optax(temperature, seed):
    def theirs(first, second):
        return optax.ntxent(jnp.concatenate([first, second]), jnp.tile(jnp.arange(4), 2), temperature)

    first, second = draw(seed, 4, 3), draw(seed + 100, 4, 3)
    assert_as_in_jax(nt_xent(first, second, temperature), theirs, first, second)


@few
@given(classes=st.integers(2, 4), rows=sizes, features=sizes, temperature=temperatures, seed=seeds)
def test_supcon(classes, rows, features, temperature, seed):
    """Where no loss is exactly zero, which theirs leaves out: see the page."""
    target = items_in_each_class(seed, classes, rows)
    x = draw(seed, len(target), features)
    ours, theirs = supcon(x, target, temperature), losses.SupConLoss(temperature)(x, target)
    assert_same(ours, theirs, x)


@few
@given(rows=sizes, classes=sizes, features=sizes, margin=margins, scale=scales, seed=seeds)
def test_cosface(rows, classes, features, margin, scale, seed):
    x, weight, target = (
        draw(seed, rows, features),
        draw(seed + 1, classes, features),
        class_indices(seed, classes, rows),
    )
    theirs = losses.CosFaceLoss(classes, features, margin=margin, scale=scale)
    theirs.W.data = weight.detach().T.clone()
    hold_to(theirs, cosface(x, weight, target, margin, scale), x, weight, target)


@few
@given(rows=sizes, classes=sizes, features=sizes, margin=margins, scale=scales, seed=seeds)
def test_arcface(rows, classes, features, margin, scale, seed):
    x, weight, target = (
        draw(seed, rows, features),
        draw(seed + 1, classes, features),
        class_indices(seed, classes, rows),
    )
    theirs = losses.ArcFaceLoss(classes, features, margin=math.degrees(margin), scale=scale)
    theirs.W.data = weight.detach().T.clone()
    hold_to(theirs, arcface(x, weight, target, margin, scale), x, weight, target, rtol=1e-6, atol=1e-6)


def hold_to(theirs: torch.nn.Module, ours: Tensor, x: Tensor, weight: Tensor, target: Tensor, **tolerances) -> None:
    tolerances = {"rtol": 1e-8, "atol": 1e-9, **tolerances}
    expected = theirs(x, target)
    torch.testing.assert_close(ours, expected, **tolerances)
    mine, own = torch.autograd.grad(ours, (x, weight)), torch.autograd.grad(expected, (x, theirs.W))
    torch.testing.assert_close(mine[0], own[0], **tolerances)
    torch.testing.assert_close(mine[1], own[1].T, **tolerances)


def siglip_of_the_paper(queries, keys, log_scale: float, bias: float) -> tuple[float, list[list[float]]]:
    """Its definition, pair by pair, and its derivative with respect to each logit, in Python floats."""

    def norm(row):
        length = math.sqrt(sum(x * x for x in row))
        return [x / length for x in row]

    n, total, slopes = len(queries), 0.0, []
    for i, query in enumerate(map(norm, queries)):
        slopes.append([])
        for j, key in enumerate(map(norm, keys)):
            sign = 1 if i == j else -1
            logit = math.exp(log_scale) * sum(a * b for a, b in zip(query, key, strict=True)) + bias
            total += math.log1p(math.exp(-sign * logit))
            slopes[i].append(-sign / (1 + math.exp(sign * logit)) / n)
    return total / n, slopes


@few
@given(rows=sizes, features=sizes, seed=seeds, scale=st.floats(0.1, 50), bias=st.floats(-15, 5))
def test_siglip(rows, features, seed, scale, bias):
    queries, keys = draw(seed, rows, features), draw(seed + 1, rows, features)
    log_scale = torch.tensor(math.log(scale), dtype=torch.float64, requires_grad=True)
    shift = torch.tensor(bias, dtype=torch.float64, requires_grad=True)
    loss = siglip(queries, keys, log_scale, shift)
    expected, slopes = siglip_of_the_paper(queries.tolist(), keys.tolist(), math.log(scale), bias)
    assert loss.item() == pytest.approx(expected, rel=1e-9)
    one, other = (x / x.norm(dim=1, keepdim=True) for x in (queries, keys))
    logits = log_scale.exp() * one @ other.T + shift
    inputs = queries, keys, log_scale, shift
    chained = torch.autograd.grad(logits, inputs, torch.tensor(slopes, dtype=torch.float64))
    for mine, theirs in zip(torch.autograd.grad(loss, inputs), chained, strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-7, atol=1e-9)
