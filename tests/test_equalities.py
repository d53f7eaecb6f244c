"""The map of equalities: every line that is drawn holds on random input, and every one that is held here is drawn.

Two sides agree in value and in gradient, in float64. The ranges of the strategies are the ranges where the equality
holds; a bound on the difference stands where one loss only tends to another.
"""

import ast
import math
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from torch import Tensor, nn
from torch.nn import functional as F

from tests import rules
from tests.losses.support import LOSSES_OF_TORCH

ROOT = Path(__file__).parents[1]
EQUAL: dict[tuple[str, str], list[Callable]] = {}
TENDING: dict[tuple[str, str], list[Callable]] = {}

# Ordinary values and ties, and values far from them.
reals = st.one_of(st.floats(-10, 10), st.sampled_from([0.0, 1.0, -1.0]), st.floats(-1e6, 1e6))
ordinary = st.one_of(st.floats(-10, 10), st.sampled_from([0.0, 1.0, -1.0]))
logits = st.one_of(st.floats(-30, 30), st.sampled_from([0.0, 700.0, -700.0]))
shares = st.one_of(st.floats(0, 1), st.sampled_from([0.0, 1.0]))
weights = st.just(0.0) | st.floats(1e-3, 10)
margins = st.floats(-2, 2)
shapes = hnp.array_shapes(min_dims=1, max_dims=3, max_side=4)
batches = hnp.array_shapes(min_dims=2, max_dims=2, max_side=5)
reductions = st.sampled_from(["none", "mean", "sum"])


def equal(left: str, right: str) -> Callable[[Callable], Callable]:
    """Marks a test that holds two losses equal."""
    return lambda test: EQUAL.setdefault((left, right), []).append(test) or test


def tends(left: str, right: str) -> Callable[[Callable], Callable]:
    """Marks a test that holds the left loss to come near the right one, in the way that the map draws the arrow."""
    return lambda test: TENDING.setdefault((left, right), []).append(test) or test


def tensor(shape, elements: st.SearchStrategy = reals) -> st.SearchStrategy[Tensor]:
    return hnp.arrays(np.float64, shape, elements=elements).map(torch.from_numpy)


def labels(count: int, classes: int) -> st.SearchStrategy[Tensor]:
    return hnp.arrays(np.int64, count, elements=st.integers(0, classes - 1)).map(torch.from_numpy)


@st.composite
def tensors(draw, *elements: st.SearchStrategy, shape: st.SearchStrategy = shapes) -> list[Tensor]:
    """A tensor for each strategy of elements, all of one shape."""
    same = draw(shape)
    return [draw(tensor(same, each)) for each in elements]


@st.composite
def labelled(draw, elements: st.SearchStrategy = reals, classes: st.SearchStrategy = st.integers(1, 5)):
    """Scores (N, C) and one label for each row."""
    shape = draw(st.integers(1, 5)), draw(classes)
    return draw(tensor(shape, elements)), draw(labels(*shape))


@st.composite
def distributions(draw, shape) -> Tensor:
    """Rows of probabilities, zeros among them."""
    weights = draw(tensor(shape, shares))
    totals = weights.sum(dim=1, keepdim=True)
    return torch.where(totals > 0, weights / totals, 1 / shape[1])  # a row without any is made uniform


@st.composite
def embeddings(draw, count: int, elements: st.SearchStrategy = ordinary) -> list[Tensor]:
    """Batches (N, D) of vectors that are not near zero."""
    shape = draw(batches)
    made = [draw(tensor(shape, elements)) for _ in range(count)]
    assume(all((vectors.norm(dim=1) > 0.1).all() for vectors in made))
    return made


def signs(shape) -> st.SearchStrategy[Tensor]:
    return tensor(shape, st.sampled_from([-1.0, 1.0]))


def agree(left: Callable, right: Callable, *inputs: Tensor, gradient: bool = True, rtol=1e-9, atol=1e-9) -> None:
    """Assert that two functions of the same inputs return the same, and the same gradient by the first of them.

    `atol` is relative to the largest input, since a difference of large numbers is exact to that only.
    """
    leaf = inputs[0].clone().requires_grad_()
    made, expected = left(leaf, *inputs[1:]), right(leaf, *inputs[1:])
    assert made.shape == expected.shape
    atol *= max([1.0, *(values.abs().max().item() for values in inputs if values.numel())])
    torch.testing.assert_close(made, expected, rtol=rtol, atol=atol, equal_nan=True)
    if gradient:
        sides = [torch.autograd.grad(side.sum(), leaf)[0] for side in (made, expected)]
        torch.testing.assert_close(*sides, rtol=rtol, atol=atol, equal_nan=True)


# The map itself


def drawn(name: str, figure: str = "map") -> dict[tuple[str, str], str]:
    """The table `name` in the code of a map: the label of each line, by the losses at its ends."""
    code = ast.parse((ROOT / f"snippets/equalities/{figure}.py").read_text(encoding="utf-8"))
    (table,) = (node.value for node in code.body if ast.unparse(node).startswith(f"{name} = "))
    return ast.literal_eval(table)


def headings() -> list[str]:
    return re.findall(r"^### (.*)$", (ROOT / "docs/equalities.md").read_text(encoding="utf-8"), re.M)


def test_what_is_drawn_is_what_is_tested():
    assert set(drawn("equal")) == set(EQUAL)
    assert set(drawn("tends")) == set(TENDING)


def test_every_line_has_its_section_and_leads_there():
    lines = {f"{left} and {right}" for left, right in [*EQUAL, *TENDING]}
    assert lines <= set(headings())
    figure = (ROOT / "snippets/equalities/map.svg").read_text(encoding="utf-8")
    assert set(re.findall(r'href="\./#([^"]*)"', figure)) == {line.lower().replace(" ", "-") for line in lines}


def test_every_loss_is_on_the_map_and_leads_to_its_page():
    assert {end for line in [*EQUAL, *TENDING] for end in line} == LOSSES_OF_TORCH
    figure = (ROOT / "snippets/equalities/map.svg").read_text(encoding="utf-8")
    pages = {path.stem for path in (ROOT / "docs/losses").glob("*.md")}
    assert set(re.findall(r'href="\.\./losses/(\w+)/"', figure)) == pages


def test_the_lines_beyond_torch_are_those_of_the_rules():
    rules.load()
    assert set(drawn("equal", "beyond")) == rules.EQUAL
    assert set(drawn("tends", "beyond")) == rules.TENDING


# Yes or no


# Below −100 BCELoss stops. From a logit of 10 up, 1 − sigmoid loses digits: e^10 · 2^-53 is the relative error.
@equal("BCELoss", "BCEWithLogitsLoss")
@given(inputs=tensors(st.floats(-100, 10), shares), reduction=reductions)
def test_sigmoid(inputs, reduction):
    agree(
        lambda x, y: F.binary_cross_entropy(x.sigmoid(), y, reduction=reduction),
        lambda x, y: F.binary_cross_entropy_with_logits(x, y, reduction=reduction),
        *inputs,
        gradient=bool((inputs[0] > -27).all()),  # the gradient of BCELoss divides by 10^-12 at least
    )


# exp(710) is infinite.
@equal("SoftMarginLoss", "BCEWithLogitsLoss")
@given(data=st.data(), reduction=reductions)
def test_labels_of_minus_one_and_one(data, reduction):
    x = data.draw(shapes.flatmap(lambda shape: tensor(shape, logits)))
    agree(
        lambda x, y: F.soft_margin_loss(x, y, reduction=reduction),
        lambda x, y: F.binary_cross_entropy_with_logits(x, (y + 1) / 2, reduction=reduction),
        x,
        data.draw(signs(tuple(x.shape))),
    )


@equal("MultiLabelSoftMarginLoss", "BCEWithLogitsLoss")
@given(inputs=tensors(reals, shares, shape=batches), data=st.data())
def test_multi_label(inputs, data):
    weight = data.draw(st.none() | tensor(inputs[0].shape[1], weights))
    for ours, torchs in (
        ("mean", lambda x, y: F.binary_cross_entropy_with_logits(x, y, weight)),
        ("sum", lambda x, y: F.binary_cross_entropy_with_logits(x, y, weight, reduction="sum") / x.shape[1]),
        ("none", lambda x, y: F.binary_cross_entropy_with_logits(x, y, weight, reduction="none").mean(dim=1)),
    ):
        agree(lambda x, y, name=ours: F.multilabel_soft_margin_loss(x, y, weight, reduction=name), torchs, *inputs)


@equal("CrossEntropyLoss", "BCEWithLogitsLoss")
@given(inputs=tensors(reals, reals, shares, shape=st.integers(1, 5)), reduction=reductions)
def test_two_scores(inputs, reduction):
    """Only the difference of the two scores counts; a soft target is a distribution over no and yes."""
    agree(
        lambda x, no, y: F.cross_entropy(
            torch.stack([no, x], dim=1), torch.stack([1 - y, y], dim=1), reduction=reduction
        ),
        lambda x, no, y: F.binary_cross_entropy_with_logits(x - no, y, reduction=reduction),
        *inputs,
    )


@given(inputs=tensors(reals, st.sampled_from([0.0, 1.0]), shape=st.integers(1, 5)), weight=st.floats(0, 100))
def test_pos_weight_is_the_weight_of_a_class(inputs, weight):
    """With "sum"; the two means divide by different numbers."""
    weight = torch.tensor(weight, dtype=torch.float64)
    classes = torch.stack([torch.ones_like(weight), weight])
    agree(
        lambda x, y: F.cross_entropy(
            torch.stack([torch.zeros_like(x), x], dim=1), y.long(), weight=classes, reduction="sum"
        ),
        lambda x, y: F.binary_cross_entropy_with_logits(x, y, pos_weight=weight, reduction="sum"),
        *inputs,
        atol=1e-7,
    )


# Both logarithms are above −100, where BCELoss stops, and p (1 − p) above the 10^-12 by which its gradient divides.
@equal("BCELoss", "NLLLoss")
@given(
    inputs=tensors(st.floats(2e-12, 1 - 2e-12), st.sampled_from([0.0, 1.0]), shape=st.integers(1, 5)),
    reduction=reductions,
)
def test_columns_of_no_and_yes(inputs, reduction):
    agree(
        lambda p, y: F.binary_cross_entropy(p, y, reduction=reduction),
        lambda p, y: F.nll_loss(torch.stack([1 - p, p], dim=1).log(), y.long(), reduction=reduction),
        *inputs,
    )


# One of several classes


@equal("NLLLoss", "CrossEntropyLoss")
@given(batch=labelled(), data=st.data(), reduction=reductions)
def test_log_softmax(batch, data, reduction):
    classes = batch[0].shape[1]
    weight = data.draw(st.none() | tensor(classes, weights))
    options = {"weight": weight, "reduction": reduction, "ignore_index": data.draw(st.integers(-1, classes))}
    agree(
        lambda x, y: F.nll_loss(x.log_softmax(dim=1), y, **options),
        lambda x, y: F.cross_entropy(x, y, **options),
        *batch,
    )
    agree(
        lambda x, y: F.cross_entropy(x.log_softmax(dim=1), y, **options),
        lambda x, y: F.cross_entropy(x, y, **options),
        *batch,
    )


@given(data=st.data(), reduction=reductions)
def test_log_softmax_of_images(data, reduction):
    shape = data.draw(hnp.array_shapes(min_dims=3, max_dims=5, max_side=3))
    target = data.draw(
        hnp.arrays(np.int64, (shape[0], *shape[2:]), elements=st.integers(0, shape[1] - 1)).map(torch.from_numpy)
    )
    agree(
        lambda x, y: F.nll_loss(x.log_softmax(dim=1), y, reduction=reduction),
        lambda x, y: F.cross_entropy(x, y, reduction=reduction),
        data.draw(tensor(shape)),
        target,
    )


@equal("KLDivLoss", "NLLLoss")
@given(batch=labelled())
def test_one_hot(batch):
    for ours, torchs in (("batchmean", "mean"), ("sum", "sum")):
        agree(
            lambda x, y, name=ours: F.kl_div(x, F.one_hot(y, x.shape[1]).double(), reduction=name),
            lambda x, y, name=torchs: F.nll_loss(x, y, reduction=name),
            *batch,
        )


@equal("KLDivLoss", "CrossEntropyLoss")
@given(data=st.data(), shape=batches)
def test_entropy(data, shape):
    def divergence_and_entropy(x, target):
        entropy = torch.special.entr(target).sum()
        return (F.kl_div(x.log_softmax(dim=1), target, reduction="sum") + entropy) / len(x)

    agree(divergence_and_entropy, F.cross_entropy, data.draw(tensor(shape)), data.draw(distributions(shape)))


@equal("LinearCrossEntropyLoss", "CrossEntropyLoss")
@pytest.mark.parametrize("options", [None, nn.LinearCrossEntropyOptions()])
@given(data=st.data(), shape=batches, classes=st.integers(1, 5), reduction=st.sampled_from(["mean", "sum"]))
def test_linear_layer(options, data, shape, classes, reduction):
    features, layer = data.draw(tensor(shape, ordinary)), data.draw(tensor((classes, shape[1]), ordinary))
    weight = data.draw(st.none() | tensor(classes, weights))
    agree(
        lambda x, w, y: F.linear_cross_entropy(x, w, y, weight=weight, reduction=reduction, options=options),
        lambda x, w, y: F.cross_entropy(F.linear(x, w), y, weight=weight, reduction=reduction),
        features,
        layer,
        data.draw(labels(shape[0], classes)),
    )


def adaptive(data, classes: int, cutoffs: list[int]):
    """A layer, features and labels; the weights are drawn, too."""
    criterion = nn.AdaptiveLogSoftmaxWithLoss(4, classes, cutoffs, 1.5, head_bias=True, dtype=torch.float64)
    count = data.draw(st.integers(1, 5))
    with torch.no_grad():
        for parameter in criterion.parameters():
            parameter.copy_(data.draw(tensor(tuple(parameter.shape), st.floats(-3, 3))))
    return criterion, data.draw(tensor((count, 4), ordinary)), data.draw(labels(count, classes))


@equal("AdaptiveLogSoftmaxWithLoss", "NLLLoss")
@given(data=st.data(), cutoffs=st.sampled_from([[1], [5], [9], [2, 4], [1, 2, 3]]))
def test_adaptive_log_probabilities(data, cutoffs):
    criterion, features, target = adaptive(data, 10, cutoffs)
    agree(
        lambda x, y: criterion(x, y).loss,
        lambda x, y: F.nll_loss(criterion.log_prob(x), y),
        features,
        target,
    )


@equal("AdaptiveLogSoftmaxWithLoss", "CrossEntropyLoss")
@given(data=st.data(), classes=st.integers(2, 6))
def test_cluster_of_one_class(data, classes):
    criterion, features, target = adaptive(data, classes, [classes - 1])
    agree(
        lambda x, y: criterion(x, y).loss,
        lambda x, y: F.cross_entropy(criterion.head(x), y),
        features,
        target,
    )


@equal("CTCLoss", "NLLLoss")
@given(data=st.data(), steps=st.integers(1, 6), count=st.integers(1, 3), classes=st.integers(3, 5))
def test_one_alignment(data, steps, count, classes):
    """As many labels as frames, none like its neighbour. The gradient is compared at the scores."""
    scores = data.draw(tensor((steps, count, classes), ordinary))
    target = (data.draw(labels((count, steps), classes - 2)) + 1).cumsum(dim=1) % (classes - 1) + 1
    assert (target[:, 1:] != target[:, :-1]).all()
    lengths = torch.full((count,), steps)
    for reduction, divisor in (("mean", count * steps), ("sum", 1)):
        agree(
            lambda x, y, name=reduction: F.ctc_loss(x.log_softmax(dim=2), y, lengths, lengths, reduction=name),
            lambda x, y, by=divisor: (
                F.nll_loss(x.log_softmax(dim=2).flatten(0, 1), y.T.flatten(), reduction="sum") / by
            ),
            scores,
            target,
        )


@given(data=st.data(), target=st.lists(st.integers(1, 3), max_size=4))
def test_one_alignment_with_blanks(data, target):
    """The shortest sequence of frames that can hold the labels: a blank between equal neighbours."""
    path = [
        label for i, label in enumerate(target) for label in ([0, label] if target[i - 1 : i] == [label] else [label])
    ]
    if not path:
        path = [0, 0, 0]  # no labels at all: blanks only, for any number of frames
    scores = data.draw(tensor((len(path), 4), ordinary))
    agree(
        lambda x: F.ctc_loss(
            x.log_softmax(dim=1), torch.tensor(target).long(), (len(path),), (len(target),), reduction="sum"
        ),
        lambda x: F.nll_loss(x.log_softmax(dim=1), torch.tensor(path), reduction="sum"),
        scores,
    )


@equal("PoissonNLLLoss", "CrossEntropyLoss")
@given(data=st.data(), shape=batches)
def test_counts_in_cells(data, shape):
    agree(
        lambda x, y: F.poisson_nll_loss(x.log_softmax(dim=1), y, reduction="sum") / len(x) - 1,
        F.cross_entropy,
        data.draw(tensor(shape)),
        data.draw(distributions(shape)),
    )


# Regression


@equal("SmoothL1Loss", "HuberLoss")
@given(inputs=tensors(reals, reals), threshold=st.floats(1e-3, 1e3), reduction=reductions)
def test_threshold(inputs, threshold, reduction):
    agree(
        lambda x, y: threshold * F.smooth_l1_loss(x, y, beta=threshold, reduction=reduction),
        lambda x, y: F.huber_loss(x, y, delta=threshold, reduction=reduction),
        *inputs,
    )


@equal("HuberLoss", "MSELoss")
@given(inputs=tensors(reals, reals), more=st.floats(1, 1e6), reduction=reductions)
def test_delta_above_the_errors(inputs, more, reduction):
    """At a delta of exactly the largest error it still holds."""
    delta = max((inputs[0] - inputs[1]).abs().max().item() * more, 1e-300)
    agree(
        lambda x, y: F.huber_loss(x, y, delta=delta, reduction=reduction),
        lambda x, y: F.mse_loss(x, y, reduction=reduction) / 2,
        *inputs,
    )


@equal("GaussianNLLLoss", "MSELoss")
@given(inputs=tensors(reals, reals), reduction=reductions)
def test_variance_of_one(inputs, reduction):
    agree(
        lambda x, y: F.gaussian_nll_loss(x, y, torch.ones_like(x), reduction=reduction),
        lambda x, y: F.mse_loss(x, y, reduction=reduction) / 2,
        *inputs,
    )


@given(inputs=tensors(ordinary, ordinary), variance=st.floats(1e-3, 1e3))
def test_any_one_variance(inputs, variance):
    agree(
        lambda x, y: F.gaussian_nll_loss(x, y, torch.full_like(x, variance)),
        lambda x, y: F.mse_loss(x, y) / (2 * variance) + math.log(variance) / 2,
        *inputs,
    )


@tends("SmoothL1Loss", "L1Loss")
@given(inputs=tensors(reals, reals), beta=st.sampled_from([0.0, 1e-9, 1e-6, 1e-3, 1.0]) | st.floats(0, 10))
def test_beta_to_zero(inputs, beta):
    """The difference is at most half of beta, and none at zero."""
    difference = F.l1_loss(*inputs, reduction="none") - F.smooth_l1_loss(*inputs, beta=beta, reduction="none")
    assert (difference >= -1e-9).all()
    assert (difference <= beta / 2 + 1e-9).all()
    if beta == 0:
        agree(lambda x, y: F.smooth_l1_loss(x, y, beta=0.0), F.l1_loss, *inputs)


@tends("HuberLoss", "L1Loss")
@given(inputs=tensors(reals, reals), delta=st.sampled_from([1e-9, 1e-6, 1e-3, 1.0]) | st.floats(1e-6, 10))
def test_delta_to_zero(inputs, delta):
    """Divided by delta; the difference is at most half of delta."""
    difference = F.l1_loss(*inputs, reduction="none") - F.huber_loss(*inputs, delta=delta, reduction="none") / delta
    assert (difference >= -1e-9).all()
    assert (difference <= delta / 2 + 1e-9).all()


@given(inputs=tensors(reals, reals), share=st.floats(1e-6, 1), reduction=st.sampled_from(["none", "mean"]))
def test_no_error_below_the_threshold(inputs, share, reduction):
    """Both are half of the threshold below then, not only in the limit."""
    threshold = share * (inputs[0] - inputs[1]).abs().min().item()
    assume(threshold > 1e-6)
    for robust in (
        lambda x, y: F.smooth_l1_loss(x, y, beta=threshold, reduction=reduction),
        lambda x, y: F.huber_loss(x, y, delta=threshold, reduction=reduction) / threshold,
    ):
        agree(
            lambda x, y, loss=robust: loss(x, y) + threshold / 2,
            lambda x, y: F.l1_loss(x, y, reduction=reduction),
            *inputs,
        )


# Stirling's formula, the `full` of PoissonNLLLoss, is taken for targets above one.
@tends("PoissonNLLLoss", "GaussianNLLLoss")
@given(rate=st.floats(100, 1e8), deviations=st.floats(-3, 3))
def test_large_counts(rate, deviations):
    """The difference shrinks as the inverse of the root of the rate."""
    rate, root = torch.tensor([rate], dtype=torch.float64), math.sqrt(rate)
    count = rate + deviations * root
    poisson = F.poisson_nll_loss(rate, count, log_input=False, full=True, eps=0.0)
    gaussian = F.gaussian_nll_loss(rate, count, rate, full=True)
    size, room = abs(deviations), 1 - abs(deviations) / root
    bound = (size**3 / 6 / room**2 + size / 2 / room) / root
    assert abs(poisson - gaussian) <= bound + 1e-15 * rate * math.log(rate)


@tends("BCEWithLogitsLoss", "PoissonNLLLoss")
@given(inputs=tensors(st.floats(-800, 5), shares))
def test_rare_events(inputs):
    """The difference is at most half of the square of the rate, whatever the target."""
    bernoulli = F.binary_cross_entropy_with_logits(*inputs, reduction="none")
    poisson = F.poisson_nll_loss(*inputs, reduction="none")
    tolerance = 1e-14 * (1 + inputs[0].abs())
    assert (poisson - bernoulli >= -tolerance).all()
    assert (poisson - bernoulli <= inputs[0].exp().square() / 2 + tolerance).all()


@tends("KLDivLoss", "MSELoss")
@given(inputs=tensors(ordinary, ordinary, shape=batches), temperature=st.floats(10, 1e4))
def test_high_temperature(inputs, temperature):
    """The ratio is between exp(−2R/T) and exp(2R/T), where R is the largest score."""
    scores, target = inputs
    divergence = temperature**2 * F.kl_div(
        (scores / temperature).log_softmax(dim=1),
        (target / temperature).log_softmax(dim=1),
        log_target=True,
        reduction="batchmean",
    )
    difference = scores - target
    half = F.mse_loss(difference, difference.mean(dim=1, keepdim=True).expand_as(difference)) / 2
    room = 2 * max(scores.abs().max(), target.abs().max()) / temperature
    tolerance = 1e-14 * temperature**2  # of a sum of terms that cancel
    assert half * torch.exp(-room) - tolerance <= divergence <= half * torch.exp(room) + tolerance


# Margins


@equal("MarginRankingLoss", "L1Loss")
@given(inputs=tensors(reals, reals, shape=st.integers(1, 5)), reduction=reductions)
def test_both_orders(inputs, reduction):
    def both(x, y):
        first = torch.ones_like(x)
        one, other = (F.margin_ranking_loss(x, y, order, reduction=reduction) for order in (first, -first))
        return one + other

    agree(both, lambda x, y: F.l1_loss(x, y, reduction=reduction), *inputs)


@tends("SoftMarginLoss", "MarginRankingLoss")
@given(data=st.data(), scale=st.floats(1, 60), margin=margins)
def test_sharp(data, scale, margin):
    """The difference is at most ln 2 by the scale."""
    score1, score2 = data.draw(tensors(st.floats(-5, 5), st.floats(-5, 5), shape=st.integers(1, 5)))
    target = data.draw(signs(tuple(score1.shape)))
    lead = target * (score1 - score2) - margin
    soft = F.soft_margin_loss(scale * lead, torch.ones_like(lead), reduction="none") / scale
    difference = soft - F.margin_ranking_loss(score1, score2, target, margin, reduction="none")
    assert (difference >= -1e-12).all()
    assert (difference <= math.log(2) / scale + 1e-12).all()


def off(lead: Tensor, margin: float) -> bool:
    """Whether no pair is at the corner, where MarginRankingLoss has a gradient and the losses of several classes have
    none."""
    return bool(((lead - margin).abs() > 1e-9 * (1 + lead.abs())).all())


def pairs(scores: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
    """The score of the label beside that of each other class, row by row."""
    others = ~F.one_hot(target, scores.shape[1]).bool()
    right = scores.gather(1, target[:, None]).expand_as(scores)
    return right[others], scores[others]


@equal("MultiMarginLoss", "MarginRankingLoss")
@given(batch=labelled(classes=st.integers(2, 5)), margin=margins)
def test_pairs_of_classes(batch, margin):
    """With two classes: half of it. With C classes all pairs count, and C is what the sum is divided by."""

    def ranking(x, y):
        right, wrong = pairs(x, y)
        loss = F.margin_ranking_loss(right, wrong, torch.ones_like(right), margin)
        return loss * (x.shape[1] - 1) / x.shape[1]

    right, wrong = pairs(*batch)
    agree(lambda x, y: F.multi_margin_loss(x, y, margin=margin), ranking, *batch, gradient=off(right - wrong, margin))


@equal("MultiMarginLoss", "MSELoss")
@given(batch=labelled(classes=st.just(2)), more=st.floats(0, 10))
def test_squared_margin_not_reached(batch, more):
    right, wrong = pairs(*batch)
    margin = (right - wrong).max().item() + more

    def to_the_margin(x, y):
        right, wrong = pairs(x, y)
        return F.mse_loss(right - wrong, torch.full_like(right, margin)) / 2

    agree(lambda x, y: F.multi_margin_loss(x, y, p=2, margin=margin), to_the_margin, *batch, atol=1e-6)


@equal("MultiLabelMarginLoss", "MultiMarginLoss")
@given(batch=labelled(), reduction=reductions)
def test_one_label(batch, reduction):
    def padded(x, y):
        target = torch.full(x.shape, -1)
        target[:, 0] = y
        return F.multilabel_margin_loss(x, target, reduction=reduction)

    agree(padded, lambda x, y: F.multi_margin_loss(x, y, reduction=reduction), *batch)


@equal("MultiLabelMarginLoss", "MarginRankingLoss")
@given(scores=st.integers(1, 6).flatmap(tensor), data=st.data())
def test_pairs_of_a_label_and_no_label(scores, data):
    chosen = data.draw(st.lists(st.integers(0, len(scores) - 1), unique=True))
    target = torch.tensor(chosen + [-1] * (len(scores) - len(chosen)))
    others = [c for c in range(len(scores)) if c not in chosen]

    def each(x):
        return x[chosen].repeat_interleave(len(others)), x[others].repeat(len(chosen))

    def ranking(x):
        right, wrong = each(x)
        return F.margin_ranking_loss(right, wrong, torch.ones_like(right), 1.0, reduction="sum") / len(x)

    right, wrong = each(scores)
    agree(lambda x: F.multilabel_margin_loss(x, target), ranking, scores, gradient=off(right - wrong, 1.0))


# Distances


@equal("HingeEmbeddingLoss", "L1Loss")
@given(inputs=tensors(reals, reals), margin=margins, reduction=reductions)
def test_pairs_that_belong_together(inputs, margin, reduction):
    """Whatever the margin, the loss is the distance itself."""
    agree(
        lambda x, y: F.hinge_embedding_loss((x - y).abs(), torch.ones_like(x), margin, reduction=reduction),
        lambda x, y: F.l1_loss(x, y, reduction=reduction),
        *inputs,
    )


@equal("HingeEmbeddingLoss", "MarginRankingLoss")
@given(distance=st.integers(1, 5).flatmap(tensor), margin=margins, reduction=reductions)
def test_pairs_that_do_not(distance, margin, reduction):
    agree(
        lambda x: F.hinge_embedding_loss(x, -torch.ones_like(x), margin, reduction=reduction),
        lambda x: F.margin_ranking_loss(x, torch.zeros_like(x), torch.ones_like(x), margin, reduction=reduction),
        distance,
    )


# CosineEmbeddingLoss adds 10^-12 to the squared lengths, cosine_similarity does not.
@equal("CosineEmbeddingLoss", "HingeEmbeddingLoss")
@given(inputs=embeddings(2), data=st.data(), margin=st.floats(-1, 1), reduction=reductions)
def test_cosine_distance(inputs, data, margin, reduction):
    target = data.draw(signs(len(inputs[0])))
    assume(off(F.cosine_similarity(*inputs), margin))  # there a rounding decides whether there is a gradient
    agree(
        lambda x, y: F.cosine_embedding_loss(x, y, target, margin, reduction=reduction),
        lambda x, y: F.hinge_embedding_loss(1 - F.cosine_similarity(x, y), target, 1 - margin, reduction=reduction),
        *inputs,
    )


@equal("CosineEmbeddingLoss", "MSELoss")
@given(inputs=embeddings(2))
def test_unit_length(inputs):
    agree(
        lambda x, y: F.cosine_embedding_loss(x, y, torch.ones(len(x))),
        lambda x, y: F.mse_loss(F.normalize(x), F.normalize(y)) * x.shape[1] / 2,
        *inputs,
    )


@equal("TripletMarginLoss", "MarginRankingLoss")
@given(inputs=embeddings(3), margin=st.floats(0.1, 5), p=st.sampled_from([1.0, 2.0, 3.0]), reduction=reductions)
def test_ranked_distances(inputs, margin, p, reduction):
    def ranking(anchor, positive, negative):
        near, far = (F.pairwise_distance(anchor, other, p) for other in (positive, negative))
        return F.margin_ranking_loss(far, near, torch.ones_like(near), margin, reduction=reduction)

    agree(lambda *triplet: F.triplet_margin_loss(*triplet, margin, p, reduction=reduction), ranking, *inputs)


@equal("TripletMarginWithDistanceLoss", "TripletMarginLoss")
@given(
    inputs=embeddings(3),
    margin=st.floats(0.1, 5),
    p=st.sampled_from([1.0, 2.0, 3.0]),
    eps=st.sampled_from([1e-6, 0.1]),
    swap=st.booleans(),
)
def test_pairwise_distance(inputs, margin, p, eps, swap):
    agree(
        lambda *triplet: F.triplet_margin_with_distance_loss(
            *triplet, distance_function=nn.PairwiseDistance(p, eps), margin=margin, swap=swap
        ),
        lambda *triplet: F.triplet_margin_loss(*triplet, margin, p, eps, swap),
        *inputs,
    )


def summed(x: Tensor, y: Tensor) -> Tensor:
    """A distance that is zero from a vector to itself, which PairwiseDistance is not."""
    return (x - y).abs().sum(dim=-1)


@equal("TripletMarginWithDistanceLoss", "MarginRankingLoss")
@given(
    inputs=embeddings(3),
    margin=st.floats(0.1, 5),
    distance=st.sampled_from([summed, F.pairwise_distance, lambda x, y: 1 - F.cosine_similarity(x, y)]),
    reduction=reductions,
)
def test_ranked_distances_of_any_function(inputs, margin, distance, reduction):
    def ranking(anchor, positive, negative):
        near, far = distance(anchor, positive), distance(anchor, negative)
        return F.margin_ranking_loss(far, near, torch.ones_like(near), margin, reduction=reduction)

    def triplet(*vectors):
        return F.triplet_margin_with_distance_loss(
            *vectors, distance_function=distance, margin=margin, reduction=reduction
        )

    agree(triplet, ranking, *inputs)


@equal("TripletMarginWithDistanceLoss", "HingeEmbeddingLoss")
@given(inputs=embeddings(2), margin=st.floats(0.1, 5), reduction=reductions)
def test_a_triplet_with_the_anchor_twice(inputs, margin, reduction):
    def hinge(x, y):
        return F.hinge_embedding_loss(summed(x, y), -torch.ones(len(x)), margin, reduction=reduction)

    def triplet(x, y):
        return F.triplet_margin_with_distance_loss(
            x, x, y, distance_function=summed, margin=margin, reduction=reduction
        )

    agree(triplet, hinge, *inputs)


# One loss in two forms


@given(batch=labelled(), smoothing=st.floats(0, 1), data=st.data(), reduction=reductions)
def test_label_smoothing(batch, smoothing, data, reduction):
    """A mix of two cross entropies: with the label, and with the uniform distribution."""
    uniform = torch.full(batch[0].shape, 1 / batch[0].shape[1], dtype=torch.float64)
    agree(
        lambda x, y: F.cross_entropy(x, y, label_smoothing=smoothing, reduction=reduction),
        lambda x, y: (
            (1 - smoothing) * F.cross_entropy(x, y, reduction=reduction)
            + smoothing * F.cross_entropy(x, uniform, reduction=reduction)
        ),
        *batch,
    )
    agree(
        lambda x, y: F.cross_entropy(x, y, label_smoothing=smoothing, reduction=reduction),
        lambda x, y: F.cross_entropy(
            x, (1 - smoothing) * F.one_hot(y, x.shape[1]).double() + smoothing * uniform, reduction=reduction
        ),
        *batch,
    )


@given(inputs=tensors(st.floats(-30, 30), st.floats(0, 1e3)), full=st.booleans(), reduction=reductions)
def test_log_input(inputs, full, reduction):
    """With eps=0; eps is added to the rate before its logarithm is taken."""
    agree(
        lambda x, y: F.poisson_nll_loss(x.exp(), y, log_input=False, eps=0.0, full=full, reduction=reduction),
        lambda x, y: F.poisson_nll_loss(x, y, full=full, reduction=reduction),
        *inputs,
    )


@given(data=st.data(), shape=batches)
def test_log_target(data, shape):
    target = data.draw(tensor(shape)).log_softmax(dim=1)
    agree(
        lambda x: F.kl_div(x.log_softmax(dim=1), target, log_target=True, reduction="batchmean"),
        lambda x: F.kl_div(x.log_softmax(dim=1), target.exp(), reduction="batchmean"),
        data.draw(tensor(shape)),
    )
