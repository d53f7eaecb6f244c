"""What docs/beyond/contrastive.md says of all batches, temperatures and margins: values and gradients, in float64."""

import math
from functools import partial

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional as F

from tests import exact
from tests.exact import class_indices, draw, shown
from tests.rules import equal, rule

PAGE, EXAMPLES = "beyond/contrastive.md", "beyond/contrastive"
seeds = st.integers(0, 10**6)
sizes = st.integers(2, 9)
temperatures = st.floats(0.02, 5)
scales = st.floats(0.1, 64)
margins = st.floats(0, math.pi / 2)
few = settings(max_examples=50)
LABELS = torch.tensor([0, 0, 0, 1, 1, 2, 2, 2] * 2)


info_nce = shown(f"{EXAMPLES}/info_nce", "info_nce")
nt_xent = shown(f"{EXAMPLES}/nt_xent", "nt_xent")
masked = shown(f"{EXAMPLES}/false_negatives", "info_nce_masked")
siglip = shown(f"{EXAMPLES}/siglip", "siglip")
supcon = shown(f"{EXAMPLES}/supcon", "supcon")
cosface, arcface = (shown(f"{EXAMPLES}/margins", name) for name in ("cosface", "arcface"))
assert_same = partial(exact.assert_same, rtol=1e-8, atol=1e-9)
pytestmark = pytest.mark.usefixtures("in_float64")


def cosines(one: Tensor, other: Tensor) -> Tensor:
    return F.cosine_similarity(one[:, None], other, dim=2)


@equal("InfoNCE", "CrossEntropyLoss")
@rule(
    PAGE,
    "Most are [CrossEntropyLoss](../losses/cross_entropy.md) of a matrix of similarities, with the row number as the "
    "target.",
)
@few
@given(rows=sizes, features=sizes, temperature=temperatures, seed=seeds)
def test_cross_entropy_of_similarities(rows, features, temperature, seed):
    queries, keys = draw(seed, rows, features), draw(seed + 1, rows, features)
    expected = F.cross_entropy(cosines(queries, keys) / temperature, torch.arange(rows))
    assert_same(info_nce(queries, keys, temperature, symmetric=False), expected, queries, keys)


@rule(
    PAGE,
    "Keys beyond the first N, mined hard negatives or a queue of earlier keys, are negatives of all queries.",
)
@few
@given(rows=sizes, more=sizes, features=sizes, temperature=temperatures, seed=seeds)
def test_more_keys(rows, more, features, temperature, seed):
    queries, keys = draw(seed, rows, features), draw(seed + 1, rows + more, features)
    logits = cosines(queries, keys) / temperature
    one, other = F.cross_entropy(logits, torch.arange(rows)), F.cross_entropy(logits.T[:rows], torch.arange(rows))
    assert_same(info_nce(queries, keys, temperature), (one + other) / 2, queries, keys)


@rule(PAGE, "With one pair at a time, the loss and its gradient are zero.")
@few
@given(features=sizes, temperature=temperatures, seed=seeds)
def test_one_pair(features, temperature, seed):
    query, key = draw(seed, 1, features), draw(seed + 1, 1, features)
    loss = info_nce(query, key, temperature)
    slopes = torch.autograd.grad(loss, (query, key))
    assert loss == 0
    assert all(slope.abs().max() == 0 for slope in slopes)


@rule(PAGE, "GradCache ([Gao et al.](#references)) gives the gradient of the large batch in two passes,")
@pytest.mark.parametrize("loss", [info_nce, nt_xent, lambda one, other: supcon(torch.cat([one, other]), LABELS)])
@few
@given(size=st.integers(1, 8), features=sizes, seed=seeds)
def test_two_passes(loss, size, features, seed):
    encoder = torch.nn.Sequential(torch.nn.Linear(3, 5), torch.nn.Tanh(), torch.nn.Linear(5, features)).double()
    sides = draw(seed, 2, 8, 3).detach()
    whole = torch.autograd.grad(loss(*encoder(sides)), [*encoder.parameters()])
    rows = encoder(sides).detach().requires_grad_()
    (slopes,) = torch.autograd.grad(loss(*rows), rows)
    for part, slope in zip(sides.split(size, dim=1), slopes.split(size, dim=1), strict=True):
        encoder(part).backward(slope)
    for parameter, expected in zip(encoder.parameters(), whole, strict=True):
        torch.testing.assert_close(parameter.grad, expected, rtol=1e-8, atol=1e-9)


@equal("InfoNCE", "BCEWithLogitsLoss")
@rule(
    PAGE, "With two items, the loss of a row is the logistic loss of a difference, `F.softplus(negative - positive)`."
)
@few
@given(features=sizes, temperature=temperatures, seed=seeds)
def test_two_items(features, temperature, seed):
    queries, keys = draw(seed, 2, features), draw(seed + 1, 2, features)
    (positive, first), (second, other) = cosines(queries, keys) / temperature
    logistic = F.softplus(first - positive) + F.softplus(second - other)
    assert_same(info_nce(queries, keys, temperature, symmetric=False), logistic / 2, queries, keys)
    assert_same(
        logistic,
        F.binary_cross_entropy_with_logits(
            torch.stack([positive - first, other - second]), torch.ones(2).double(), reduction="sum"
        ),
        queries,
        keys,
    )


@rule(PAGE, "As the temperature grows, the loss tends to ln N:")
@few
@given(rows=sizes, features=sizes, temperature=st.floats(1, 1e6), seed=seeds)
def test_a_high_temperature(rows, features, temperature, seed):
    """The logits differ by at most 2 / temperature."""
    loss = info_nce(draw(seed, rows, features), draw(seed + 1, rows, features), temperature)
    assert abs(loss.item() - math.log(rows)) <= 2 / temperature + 1e-12


@rule(
    PAGE,
    "Where the cosine of each pair exceeds all others of its row and column, a larger scale lowers the loss, and the "
    "scale grows.",
)
@few
@given(rows=sizes, log_scale=st.floats(0, 4), seed=seeds)
def test_the_scale_grows(rows, log_scale, seed):
    cosine = draw(seed, rows, rows).detach().tanh()
    cosine.diagonal().copy_(torch.maximum(cosine.max(dim=0).values, cosine.max(dim=1).values) + 0.1)
    log_scale = torch.tensor(log_scale, dtype=torch.float64, requires_grad=True)
    logits = log_scale.exp() * cosine
    loss = F.cross_entropy(logits, torch.arange(rows)) + F.cross_entropy(logits.T, torch.arange(rows))
    (slope,) = torch.autograd.grad(loss, log_scale)
    assert slope.item() < 0


@rule(PAGE, "Where all cosines are equal, InfoNCE is ln N, NT-Xent is ln(2N − 1), and SupCon is ln(N − 1).")
@few
@given(rows=st.integers(2, 20), features=sizes, temperature=temperatures, seed=seeds)
def test_equal_embeddings(rows, features, temperature, seed):
    same = draw(seed, 1, features).expand(rows, features)
    longer = same * draw(seed + 1, rows, 1).abs()
    assert info_nce(same, longer, temperature).item() == pytest.approx(math.log(rows))
    assert nt_xent(same, longer, temperature).item() == pytest.approx(math.log(2 * rows - 1))
    target = class_indices(seed, 3, rows)
    target[0] = target[1]
    assert supcon(longer, target, temperature).item() == pytest.approx(math.log(rows - 1))


@rule(
    PAGE,
    "A row whose right key occurs $k$ times has a loss of at least ln k, and its gradient lowers the logits of the "
    "copies.",
)
@few
@given(rows=sizes, copies=st.integers(2, 5), features=sizes, temperature=temperatures, seed=seeds)
def test_copies(rows, copies, features, temperature, seed):
    keys = draw(seed, rows, features).detach()
    keys[:copies] = keys[0]
    keys.requires_grad_()
    copies = min(copies, rows)
    queries = draw(seed + 1, rows, features)
    losses = info_nce(queries, keys, temperature, symmetric=False, reduction="none")
    assert losses[:copies].min().item() >= math.log(copies) - 1e-9
    logits = (cosines(queries, keys) / temperature).detach().requires_grad_()
    (slopes,) = torch.autograd.grad(F.cross_entropy(logits[:1], torch.tensor([0])), logits)
    assert (slopes[0, 1:copies] >= 0).all(), "a step lowers the logit of a copy"
    ids = torch.cat([torch.zeros(copies).long(), torch.arange(copies, rows)])
    kept = [[j for j in range(rows) if j == i or ids[j] != ids[i]] for i in range(rows)]
    by_row = [
        F.cross_entropy(cosines(queries[i : i + 1], keys[own]) / temperature, torch.tensor([own.index(i)]))
        for i, own in enumerate(kept)
    ]
    assert_same(masked(queries, keys, ids, temperature), sum(by_row) / rows, queries, keys)


@rule(
    PAGE,
    "The loss of a row of N cosines is at least $\\ln(1 + (N - 1) \\, e^{-2 / \\tau})$.",
)
@few
@given(rows=sizes, features=sizes, temperature=temperatures, seed=seeds, near=st.booleans())
def test_cosines_bound_the_loss(rows, features, temperature, seed, near):
    queries = draw(seed, rows, features)
    losses = info_nce(
        queries, queries if near else -draw(seed + 1, rows, features), temperature, symmetric=False, reduction="none"
    )
    assert losses.min().item() >= math.log1p((rows - 1) * math.exp(-2 / temperature)) - 1e-9


@equal("SigLIP", "BCEWithLogitsLoss")
@rule(
    PAGE,
    'it is [BCEWithLogitsLoss](../losses/binary_cross_entropy_with_logits.md) with `"mean"`, times N.',
)
@few
@given(rows=sizes, features=sizes, seed=seeds, scale=st.floats(0.1, 100), bias=st.floats(-15, 5))
def test_siglip_is_a_binary_cross_entropy(rows, features, seed, scale, bias):
    queries, keys = draw(seed, rows, features), draw(seed + 1, rows, features)
    scale, bias = (torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in (math.log(scale), bias))
    logits = scale.exp() * cosines(queries, keys) + bias
    expected = rows * F.binary_cross_entropy_with_logits(logits, torch.eye(rows).double())
    assert_same(siglip(queries, keys, scale, bias), expected, queries, keys, scale, bias)


@rule(PAGE, "The loss of an anchor with P positives is at least ln P, so zero is not the goal.")
@few
@given(classes=st.integers(1, 4), items=st.integers(2, 6), features=sizes, temperature=temperatures, seed=seeds)
def test_supcon_from_below(classes, items, features, temperature, seed):
    target = torch.arange(classes).repeat(items)
    for x in (draw(seed, classes * items, features), draw(seed, classes, 8)[target]):
        assert supcon(x, target, temperature).item() >= math.log(items - 1) - 1e-9


@equal("SupCon", "NT-Xent")
@rule(PAGE, "With one positive for each anchor, SupCon is NT-Xent.")
@few
@given(rows=sizes, features=sizes, temperature=temperatures, seed=seeds)
def test_one_positive(rows, features, temperature, seed):
    first, second = draw(seed, rows, features), draw(seed + 1, rows, features)
    paired = supcon(torch.cat([first, second]), torch.arange(rows).repeat(2), temperature)
    assert_same(paired, nt_xent(first, second, temperature), first, second)


@rule(
    PAGE,
    "The paper has a second form, with the mean inside the logarithm, and found it worse. Its value is at most that of "
    "the first.",
)
@few
@given(classes=st.integers(1, 4), items=st.integers(2, 6), features=sizes, temperature=temperatures, seed=seeds)
def test_the_mean_inside_the_logarithm(classes, items, features, temperature, seed):
    target = torch.arange(classes).repeat(items)
    x = draw(seed, classes * items, features)
    p = (cosines(x, x) / temperature).fill_diagonal_(-math.inf).softmax(dim=1)
    positive = (target[:, None] == target).fill_diagonal_(False)
    inside = -(p * positive).sum(dim=1).div(items - 1).log().mean()
    assert inside.item() <= supcon(x, target, temperature).item() + 1e-9


@equal("CosFace", "CrossEntropyLoss")
@equal("ArcFace", "CrossEntropyLoss")
@rule(PAGE, "With a margin of 0, both are the cross entropy of scaled cosines.")
@few
@given(rows=sizes, classes=sizes, features=sizes, scale=scales, seed=seeds)
def test_no_margin(rows, classes, features, scale, seed):
    x, weight = draw(seed, rows, features), draw(seed + 1, classes, features)
    target = class_indices(seed, classes, rows)
    plain = F.cross_entropy(scale * cosines(x, weight), target)
    assert_same(cosface(x, weight, target, 0.0, scale), plain, x, weight)
    assert_same(arcface(x, weight, target, 0.0, scale), plain, x, weight, rtol=1e-5, atol=1e-6)  # the clamp


@rule(PAGE, "So the target's logit falls as the angle grows.")
@few
@given(margin=margins, angles=st.lists(st.floats(0.001, math.pi - 0.001), min_size=2, max_size=9), scale=scales)
def test_the_logit_falls(margin, angles, scale):
    """Read off the loss, which grows: the other class is at a right angle to all embeddings, whose logit is 0."""
    angle = torch.tensor(sorted(angles), dtype=torch.float64)
    x = torch.stack([angle.cos(), angle.sin(), torch.zeros_like(angle)], dim=1)
    weight = torch.eye(3, dtype=torch.float64)[[0, 2]]
    target = torch.zeros(len(angles)).long()
    losses = arcface(x, weight, target, margin, scale, reduction="none")
    assert (losses.diff() >= -1e-6).all()


@rule(PAGE, "Where all cosines are 0, CosFace is $\\ln(1 + (C - 1) \\, e^{sm})$ for C classes, far more than ln C.")
@few
@given(classes=sizes, margin=margins, scale=scales)
def test_cosface_untrained(classes, margin, scale):
    weight = torch.eye(classes + 1, dtype=torch.float64)
    loss = cosface(weight[-1:], weight[:-1], torch.tensor([0]), margin, scale)
    assert loss.item() == pytest.approx(math.log1p((classes - 1) * math.exp(scale * margin)))


@rule(
    PAGE,
    "For ArcFace, the derivative of the logit with respect to the cosine is "
    "$s \\sin(\\theta_y + m) / \\sin \\theta_y$.",
)
@few
@given(margin=margins, share=st.floats(0.01, 0.99))
def test_the_derivative_of_arcface(margin, share):
    angle = torch.tensor(share * (math.pi - margin), dtype=torch.float64)
    cosine = angle.cos().requires_grad_()
    (slope,) = torch.autograd.grad((cosine.acos() + margin).cos(), cosine)
    torch.testing.assert_close(slope, (angle + margin).sin() / angle.sin())
