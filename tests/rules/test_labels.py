"""What docs/beyond/labels.md says of all logits, targets and parameters: values and gradients, in float64."""

import itertools
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional as F

from tests.exact import assert_same, class_indices, draw, shown
from tests.rules import equal, rule, tends

PAGE, EXAMPLES = "beyond/labels.md", "beyond/labels"
seeds = st.integers(0, 10**6)
rows = st.integers(1, 9)
sizes = st.integers(2, 9)
shares = st.floats(0, 1)
few = settings(max_examples=25)

gce = shown(f"{EXAMPLES}/gce", "generalized_cross_entropy")
sce = shown(f"{EXAMPLES}/sce", "symmetric_cross_entropy")
class_balanced_weights = shown(f"{EXAMPLES}/class_balanced", "class_balanced_weights")
logit_adjusted = shown(f"{EXAMPLES}/logit_adjustment", "logit_adjusted")
asymmetric = shown(f"{EXAMPLES}/asymmetric", "asymmetric")
poly = shown(f"{EXAMPLES}/poly", "poly")
coral = shown(f"{EXAMPLES}/coral", "coral")
corn = shown(f"{EXAMPLES}/corn", "corn")
mixup = shown(f"{EXAMPLES}/mixup", "mixup_cross_entropy")
pytestmark = pytest.mark.usefixtures("in_float64")
reductions = st.sampled_from(("mean", "sum"))


def problem(seed: int, rows: int, classes: int, scale: float = 3.0) -> tuple[Tensor, Tensor]:
    return draw(seed, rows, classes, scale=scale), class_indices(seed, classes, rows)


def labels(seed: int, *shape: int) -> Tensor:
    """Zeros and ones, for labels that are not exclusive."""
    return class_indices(seed, 2, *shape).double()


def counts(seed: int, classes: int) -> Tensor:
    draws = torch.Generator().manual_seed(seed)
    return torch.randint(1, 1000, (classes,), generator=draws).double()


@tends("Generalised CE", "CrossEntropyLoss")
@rule(PAGE, "With q = 0 it is [CrossEntropyLoss](../losses/cross_entropy.md), and for a small q it is close to it.")
@few
@given(rows=rows, classes=sizes, seed=seeds, reduction=reductions)
def test_gce_of_zero(rows, classes, seed, reduction):
    logits, target = problem(seed, rows, classes)
    expected = F.cross_entropy(logits, target, reduction=reduction)
    assert_same(gce(logits, target, 0, reduction), expected, logits)
    assert_same(gce(logits, target, 1e-7, reduction), expected, logits, rtol=1e-4, atol=1e-4)


@equal("Generalised CE", "L1Loss")
@rule(
    PAGE,
    "With q = 1 it is $1 - p$, half of [L1Loss](../losses/l1_loss.md) between the probabilities and the one-hot "
    "target, summed over the classes.",
)
@few
@given(rows=rows, classes=sizes, seed=seeds)
def test_gce_of_one(rows, classes, seed):
    logits, target = problem(seed, rows, classes)
    hot = F.one_hot(target, classes).double()
    assert_same(gce(logits, target, 1), F.l1_loss(logits.softmax(dim=1), hot, reduction="sum") / 2 / rows, logits)


@rule(PAGE, "For $q > 0$ the loss of a sample is at most $1 / q$.")
@few
@given(rows=rows, classes=sizes, seed=seeds, q=st.floats(0.01, 1), scale=st.floats(0.1, 1000))
def test_gce_is_bounded(rows, classes, seed, q, scale):
    logits, target = problem(seed, rows, classes, scale)
    assert gce(logits, target, q, "none").max().item() <= 1 / q


@rule(
    PAGE,
    "The gradient with respect to the logits is that of cross entropy, $\\softmax(z)_j - [j = y]$, times a factor "
    "that depends on $p$:",
)
@few
@given(
    classes=sizes,
    seed=seeds,
    q=st.just(0) | st.floats(1e-6, 1),
    alpha=shares,
    beta=shares,
    low=st.floats(-10, 0),
    epsilon=st.floats(-1, 5),
)
def test_factors(classes, seed, q, alpha, beta, low, epsilon):
    logits, target = problem(seed, 1, classes)
    (plain,) = torch.autograd.grad(F.cross_entropy(logits, target), logits)
    p = logits.softmax(dim=1)[0, target[0]].detach()
    for loss, factor in (
        (gce(logits, target, q), p**q),
        (sce(logits, target, alpha, beta, low), alpha - low * beta * p),
        (poly(logits, target, epsilon), 1 + epsilon * p),
    ):
        torch.testing.assert_close(torch.autograd.grad(loss, logits)[0], factor * plain, rtol=1e-9, atol=1e-10)


@equal("Symmetric CE", "CrossEntropyLoss")
@rule(PAGE, "With β = 0 it is α times [CrossEntropyLoss](../losses/cross_entropy.md).")
@few
@given(rows=rows, classes=sizes, seed=seeds, alpha=shares, reduction=reductions)
def test_sce_without_the_reverse(rows, classes, seed, alpha, reduction):
    logits, target = problem(seed, rows, classes)
    expected = alpha * F.cross_entropy(logits, target, reduction=reduction)
    assert_same(sce(logits, target, alpha, 0, reduction=reduction), expected, logits)


@equal("Symmetric CE", "Poly")
@rule(PAGE, "The reverse cross entropy of a one-hot target is $-A \\, (1 - p)$")
@rule(PAGE, "so SCE is α times [Poly-1](#poly-loss) with $\\varepsilon = -A \\beta / \\alpha$.")
@few
@given(rows=rows, classes=sizes, seed=seeds, alpha=st.floats(0.1, 5), beta=shares, low=st.floats(-10, -0.1))
def test_sce_is_poly(rows, classes, seed, alpha, beta, low):
    logits, target = problem(seed, rows, classes)
    loss = sce(logits, target, alpha, beta, low)
    assert_same(loss, alpha * poly(logits, target, -low * beta / alpha), logits)
    hot = F.one_hot(target, classes).double()
    reverse = -(logits.softmax(dim=1) * hot.log().clamp(min=low)).sum(dim=1).mean()
    assert_same(sce(logits, target, 0, 1, low), reverse, logits)


@rule(PAGE, "A target of −100 is left out, as in CrossEntropyLoss.")
@few
@given(rows=rows, classes=sizes, seed=seeds, reduction=reductions)
def test_ignored_targets(rows, classes, seed, reduction):
    logits = draw(seed, rows + 1, classes, 3)
    target = class_indices(seed, classes, rows + 1, 3, ignored=0.4)
    target[0, 0] = 0
    kept = target != -100
    for loss in (gce, sce, poly):
        expected = loss(logits.movedim(1, 2)[kept], target[kept], reduction=reduction)
        assert_same(loss(logits, target, reduction=reduction), expected, logits)
    assert_same(
        gce(logits, target, 0, reduction=reduction), F.cross_entropy(logits, target, reduction=reduction), logits
    )


@rule(PAGE, "β = 0 gives equal weights. As β tends to 1, the weights tend to the inverse of the counts.")
@few
@given(classes=sizes, seed=seeds)
def test_limits_of_the_weights(classes, seed):
    n = counts(seed, classes)
    torch.testing.assert_close(class_balanced_weights(n, 0.0), torch.ones(classes).double())
    inverse = (1 / n) / (1 / n).mean()
    torch.testing.assert_close(class_balanced_weights(n, 1 - 1e-10), inverse, rtol=1e-5, atol=1e-8)


@rule(
    PAGE, "CrossEntropyLoss divides by the sum of the weights of its batch, so a factor of all weights changes nothing."
)
@few
@given(rows=rows, classes=sizes, seed=seeds, factor=st.floats(0.01, 100))
def test_a_factor_of_the_weights(rows, classes, seed, factor):
    logits, target = problem(seed, rows, classes)
    weight = class_balanced_weights(counts(seed, classes))
    assert_same(F.cross_entropy(logits, target, weight), F.cross_entropy(logits, target, factor * weight), logits)


@rule(PAGE, "In a batch of one class, the weights cancel")
@few
@given(rows=rows, classes=sizes, seed=seeds)
def test_one_class(rows, classes, seed):
    logits, target = problem(seed, rows, classes)
    target[:] = target[0]
    weight = class_balanced_weights(counts(seed, classes))
    assert_same(F.cross_entropy(logits, target, weight), F.cross_entropy(logits, target), logits)


@equal("Logit adjustment", "CrossEntropyLoss")
@rule(PAGE, "With τ = 0, or with equal counts, it is [CrossEntropyLoss](../losses/cross_entropy.md).")
@few
@given(rows=rows, classes=sizes, seed=seeds, tau=st.floats(0, 3), reduction=reductions)
def test_no_adjustment(rows, classes, seed, tau, reduction):
    logits, target = problem(seed, rows, classes)
    expected = F.cross_entropy(logits, target, reduction=reduction)
    n = counts(seed, classes)
    assert_same(logit_adjusted(logits, target, n, 0, reduction), expected, logits)
    assert_same(logit_adjusted(logits, target, n[:1].expand(classes), tau, reduction), expected, logits)


@rule(
    PAGE,
    "With τ = 1, the softmax of the logits that minimise the expected loss is the class probability that belongs to "
    "equal priors.",
)
@few
@given(points=st.integers(1, 5), classes=sizes, seed=seeds)
def test_the_optimum_belongs_to_equal_priors(points, classes, seed):
    """A few points x, p(x|y) for each class: at ln p(x|y), the gradient of the expected loss is zero."""
    likelihood = draw(seed, classes, points).softmax(dim=1).T.detach()  # p(x|y), (points, classes)
    n = counts(seed, classes)
    joint = likelihood * n / n.sum()
    logits = likelihood.log().requires_grad_()
    loss = sum(
        (joint[:, y] * logit_adjusted(logits, torch.full((points,), y), n, reduction="none")).sum()
        for y in range(classes)
    )
    (slope,) = torch.autograd.grad(loss, logits)
    torch.testing.assert_close(slope, torch.zeros_like(slope), rtol=0, atol=1e-12)
    equal = likelihood / likelihood.sum(dim=1, keepdim=True)
    torch.testing.assert_close(logits.softmax(dim=1), equal)


@rule(PAGE, "If it is exact, its argmax gives the largest average of the classes' recalls.")
@few
@given(points=st.integers(1, 4), classes=st.integers(2, 4), seed=seeds)
def test_the_argmax_is_best_for_the_recalls(points, classes, seed):
    """Every assignment of classes to a few points x is tried; the recall of a class is its p(x|y), summed."""
    likelihood = draw(seed, classes, points, scale=2).softmax(dim=1).detach()
    equal = likelihood / likelihood.sum(dim=0)

    def recall(choice) -> float:
        return likelihood[torch.as_tensor(choice), torch.arange(points)].sum().item() / classes

    best = max(map(recall, itertools.product(range(classes), repeat=points)))
    assert recall(equal.argmax(dim=0)) == pytest.approx(best)


@rule(PAGE, "A count of 0 gives a logit of $-\\infty$: use 1 instead.")
@few
@given(rows=rows, classes=sizes, seed=seeds)
def test_a_class_without_a_sample(rows, classes, seed):
    """It is left out of the softmax; with 1, its logit gets a gradient, and the loss of its samples is finite."""
    logits, target = draw(seed, rows, classes + 1), class_indices(seed, classes, rows)
    n = torch.cat([counts(seed, classes), torch.zeros(1)])
    assert_same(logit_adjusted(logits, target, n), logit_adjusted(logits[:, :-1], target, n[:-1]), logits)
    missing = torch.full((rows,), classes)
    assert logit_adjusted(logits, missing, n).isinf()
    loss = logit_adjusted(logits, missing, n.clamp(min=1))
    assert loss.isfinite()
    assert (torch.autograd.grad(loss, logits)[0] != 0).all()


@equal("Asymmetric", "BCEWithLogitsLoss")
@rule(
    PAGE,
    "With both γ and the clip at 0 it is [BCEWithLogitsLoss](../losses/binary_cross_entropy_with_logits.md).",
)
@few
@given(rows=rows, classes=sizes, seed=seeds, reduction=reductions, scale=st.floats(0.1, 300))
def test_asl_is_bce(rows, classes, seed, reduction, scale):
    logits, target = draw(seed, rows, classes, scale=scale), labels(seed, rows, classes)
    expected = F.binary_cross_entropy_with_logits(logits, target, reduction=reduction)
    assert_same(asymmetric(logits, target, 0, 0, 0, reduction=reduction), expected, logits)


@rule(PAGE, "A negative whose probability is at most the clip has no loss and no gradient.")
@few
@given(
    rows=rows,
    seed=seeds,
    gamma=st.integers(0, 5),
    clip=st.floats(0.01, 0.5),
    detach=st.booleans(),
)
def test_easy_negatives(rows, seed, gamma, clip, detach):
    p = clip * (1 - 1e-9) * draw(seed, rows).detach().sigmoid()
    logits = p.logit().requires_grad_()
    losses = asymmetric(logits, torch.zeros(rows).double(), 1, gamma, clip, detach, "none")
    (slope,) = torch.autograd.grad(losses.sum(), logits)
    assert (losses == 0).all()
    assert (slope == 0).all()


@rule(PAGE, "`detach` changes the gradient, not the loss.")
@few
@given(rows=rows, seed=seeds, first=st.integers(0, 4), second=st.integers(0, 4), clip=st.floats(0, 0.3))
def test_detach(rows, seed, first, second, clip):
    logits, target = draw(seed, rows, scale=2), labels(seed, rows)
    plain, fixed = (asymmetric(logits, target, first, second, clip, detach) for detach in (False, True))
    torch.testing.assert_close(plain, fixed)
    p = logits.sigmoid().detach()
    m = (p - clip).clamp(min=0)
    expected = -target * (1 - p) ** (first + 1) + (1 - target) * m**second / (1 - m) * p * (1 - p) * (p > clip)
    (slope,) = torch.autograd.grad(fixed, logits)
    torch.testing.assert_close(slope * rows, expected, rtol=1e-7, atol=1e-9)


@equal("Poly", "CrossEntropyLoss")
@rule(PAGE, "With ε = 0 it is [CrossEntropyLoss](../losses/cross_entropy.md).")
@few
@given(rows=rows, classes=sizes, seed=seeds, reduction=reductions)
def test_poly_of_zero(rows, classes, seed, reduction):
    logits, target = problem(seed, rows, classes)
    assert_same(poly(logits, target, 0, reduction), F.cross_entropy(logits, target, reduction=reduction), logits)


@equal("CORAL", "BCEWithLogitsLoss")
@equal("CORN", "BCEWithLogitsLoss")
@rule(
    PAGE,
    "With two classes, CORAL and [CORN](#corn) are [BCEWithLogitsLoss](../losses/binary_cross_entropy_with_logits.md).",
)
@few
@given(rows=rows, seed=seeds, reduction=reductions)
def test_two_classes(rows, seed, reduction):
    logits, target = draw(seed, rows, 1), class_indices(seed, 2, rows)
    expected = F.binary_cross_entropy_with_logits(logits[:, 0], target.double(), reduction=reduction)
    for loss in (coral, corn):
        assert_same(loss(logits, target, reduction), expected, logits)


@rule(PAGE, "The probabilities of CORN fall with k for all logits; those of CORAL fall if its biases do.")
@few
@given(rows=rows, classes=st.integers(3, 9), seed=seeds, scale=st.floats(0.1, 20))
def test_ranks_are_consistent(rows, classes, seed, scale):
    logits = draw(seed, rows, classes - 1, scale=scale)
    assert (logits.sigmoid().cumprod(dim=1).diff(dim=1) <= 0).all()
    biases = draw(seed, classes - 1, scale=scale).sort(descending=True).values
    assert ((logits[:, :1] + biases).sigmoid().diff(dim=1) <= 0).all()


@equal("CORN", "NLLLoss")
@rule(PAGE, "CORN's sum is the [NLLLoss](../losses/nll_loss.md) of the class probabilities")
@few
@given(rows=rows, classes=sizes, seed=seeds)
def test_corn_is_a_likelihood(rows, classes, seed):
    logits, target = draw(seed, rows, classes - 1), class_indices(seed, classes, rows)
    ones = torch.ones(rows, 1).double()
    above = torch.cat([ones, logits.sigmoid().cumprod(dim=1), 0 * ones], dim=1)
    expected = F.nll_loss((-above.diff(dim=1)).log(), target, reduction="sum")
    assert_same(corn(logits, target, "sum"), expected, logits)
    assert_same(corn(logits, target, "none").sum(), expected, logits)


@equal("Mixup", "CrossEntropyLoss")
@rule(
    PAGE,
    "It equals [CrossEntropyLoss](../losses/cross_entropy.md) of soft targets, which have λ at the first class and "
    "1 − λ at the second. With λ = 1 it is the cross entropy of the first.",
)
@few
@given(rows=rows, classes=sizes, seed=seeds, lam=shares, reduction=reductions)
def test_mixup_is_soft(rows, classes, seed, lam, reduction):
    logits, first = problem(seed, rows, classes)
    second = class_indices(seed + 7, classes, rows)
    each = draw(seed, rows).detach().sigmoid()
    for share in (lam, each):
        column = torch.as_tensor(share, dtype=torch.float64).reshape(-1, 1)
        soft = column * F.one_hot(first, classes) + (1 - column) * F.one_hot(second, classes)
        expected = F.cross_entropy(logits, soft, reduction=reduction)
        assert_same(mixup(logits, first, second, share, reduction), expected, logits)
    assert_same(mixup(logits, first, second, 1, reduction), F.cross_entropy(logits, first, reduction=reduction), logits)


@rule(PAGE, "With two different classes, the loss is at least the entropy of λ")
@few
@given(rows=rows, classes=sizes, seed=seeds, lam=st.floats(0.01, 0.99))
def test_mixup_from_below(rows, classes, seed, lam):
    logits, first = problem(seed, rows, classes)
    second = (first + 1) % classes
    entropy = -lam * math.log(lam) - (1 - lam) * math.log(1 - lam)
    assert mixup(logits, first, second, lam, "none").min().item() >= entropy - 1e-12
    soft = lam * F.one_hot(first, classes) + (1 - lam) * F.one_hot(second, classes)
    best = (soft + 1e-300).log()
    assert mixup(best, first, second, lam).item() == pytest.approx(entropy)


@rule(PAGE, "With class weights, use soft targets: their loss is divided by the number of samples.")
@rule(PAGE, "The cross entropies of the two classes are each divided by their own sum of weights")
@few
@given(rows=rows, classes=sizes, seed=seeds, lam=shares)
def test_mixup_with_class_weights(rows, classes, seed, lam):
    logits, first = problem(seed, rows, classes)
    second = class_indices(seed + 7, classes, rows)
    weight = counts(seed, classes)
    each = [F.cross_entropy(logits, target, weight, reduction="none") for target in (first, second)]
    one, other = (F.one_hot(target, classes).double() for target in (first, second))
    soft = lam * one + (1 - lam) * other
    mixed = lam * each[0] + (1 - lam) * each[1]
    assert_same(F.cross_entropy(logits, soft, weight), mixed.sum() / rows, logits)
    for target, losses in zip((first, second), each, strict=True):
        assert_same(F.cross_entropy(logits, target, weight), losses.sum() / weight[target].sum(), logits)
