"""What docs/beyond/segmentation.md says of all masks, logits and boxes: values and gradients, in float64."""

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

PAGE, EXAMPLES = "beyond/segmentation.md", "beyond/segmentation"
seeds = st.integers(0, 10**6)
sizes = st.integers(1, 5)
several = st.integers(2, 5)
gammas = st.floats(0, 6)
few = settings(max_examples=30)

dice = shown(f"{EXAMPLES}/dice", "dice")
generalized_dice = shown(f"{EXAMPLES}/generalized_dice", "generalized_dice")
tversky = shown(f"{EXAMPLES}/tversky", "tversky")
jaccard = shown(f"{EXAMPLES}/jaccard", "jaccard")
lovasz_weights = shown(f"{EXAMPLES}/lovasz", "lovasz_weights")
lovasz_hinge = shown(f"{EXAMPLES}/lovasz", "lovasz_hinge")
lovasz_softmax = shown(f"{EXAMPLES}/lovasz_softmax", "lovasz_softmax")
focal = shown(f"{EXAMPLES}/focal", "focal")
focal_classes = shown(f"{EXAMPLES}/focal_classes", "focal_classes")
giou, diou, ciou, parts = (shown(f"{EXAMPLES}/boxes", name) for name in ("giou", "diou", "ciou", "parts"))
assert_same = partial(exact.assert_same, rtol=1e-8, atol=1e-10)
pytestmark = pytest.mark.usefixtures("in_float64")


def image(seed: int, samples: int, classes: int, side: int, scale: float = 2.0) -> tuple[Tensor, Tensor]:
    """Logits (N, C, H, W) and class indices, or zeros and ones for one channel."""
    logits = draw(seed, samples, classes, side, side + 1, scale=scale)
    return logits, class_indices(seed, max(classes, 2), samples, side, side + 1)


def with_ignored(seed: int, target: Tensor, share: float = 0.3) -> Tensor:
    draws = torch.Generator().manual_seed(seed + 7)
    return target.masked_fill(torch.rand(target.shape, generator=draws) < share, 255)


def boxes(seed: int, count: int, spread: float = 1.0) -> Tensor:
    """Corners of boxes whose sides are 0.2 at least."""
    draws = torch.Generator().manual_seed(seed)
    low, side = torch.rand(2, count, 2, dtype=torch.float64, generator=draws)
    return torch.cat([spread * low, spread * low + side + 0.2], dim=1).requires_grad_()


@rule(PAGE, "Where all probabilities are one half, the loss of one channel is 1 / (1 + 2f), with f the object's share.")
@rule(PAGE, "With C classes and equal logits, it is 1 − 1/C for classes of the same size, and more for others.")
@few
@given(ones=st.integers(1, 30), zeros=st.integers(0, 30), classes=several)
def test_an_untrained_model(ones, zeros, classes):
    target = torch.tensor([[1] * ones + [0] * zeros])
    loss = dice(torch.zeros(1, 1, ones + zeros).double(), target, smooth=0)
    assert loss.item() == pytest.approx(1 / (1 + 2 * ones / (ones + zeros)))
    target = torch.arange(classes).repeat(1, ones)
    loss = dice(torch.zeros(1, classes, classes * ones).double(), target, smooth=0)
    assert loss.item() == pytest.approx(1 - 1 / classes)
    target = torch.cat([target, torch.zeros(1, zeros + 1).long()], dim=1)
    loss = dice(torch.zeros(1, classes, target.numel()).double(), target, smooth=0)
    assert loss.item() > 1 - 1 / classes


@rule(PAGE, "With respect to the probabilities, the gradient has one value on the object and another outside it.")
@few
@given(side=sizes, seed=seeds, smooth=st.sampled_from([1e-5, 1.0]))
def test_the_gradient_of_dice(side, seed, smooth):
    logits, target = image(seed, 1, 1, side)
    (slope,) = torch.autograd.grad(dice(logits, target, smooth=smooth), logits)
    p = logits.detach().sigmoid()[:, 0]
    total = (p + target).sum()
    coefficient = (2 * (p * target).sum() + smooth) / (total + smooth)
    expected = (coefficient - 2 * target) / (total + smooth) * p * (1 - p)
    torch.testing.assert_close(slope[:, 0], expected)


@equal("Generalised Dice", "Dice")
@rule(
    PAGE, "With the union U, the gradient with respect to the probabilities is −1/U on the object and J/U outside it."
)
@few
@given(side=sizes, seed=seeds)
def test_the_gradient_of_jaccard(side, seed):
    p = draw(seed, 1, 1, side, side).sigmoid().detach()
    logits, target = p.logit().requires_grad_(), class_indices(seed, 2, 1, side, side)
    y = target[:, None].double()
    union = (p + y - p * y).sum()
    index = (p * y).sum() / union
    (slope,) = torch.autograd.grad(jaccard(logits, target, smooth=0.0), logits)
    by_hand = torch.where(y > 0, -1 / union, index / union) * p * (1 - p)
    torch.testing.assert_close(slope, by_hand)


@rule(PAGE, "For masks that overlap, with a sigmoid for each class, move the classes into the batch:")
@few
@given(samples=sizes, classes=sizes, side=sizes, seed=seeds)
def test_masks_that_overlap(samples, classes, side, seed):
    """The mean over samples and classes of the losses of single masks."""
    logits, target = draw(seed, samples, classes, side, side), class_indices(seed, 2, samples, classes, side, side)
    masks = zip(logits.flatten(0, 1), target.flatten(0, 1), strict=True)
    one_by_one = [dice(z[None, None], y[None]) for z, y in masks]
    moved = dice(logits.flatten(0, 1)[:, None], target.flatten(0, 1))
    assert_same(moved, torch.stack(one_by_one).mean(), logits)


def test_lovasz_weights_of_many_pixels_in_float32():
    """A difference of two numbers near 1 would be rounded to 0 for a sixth of a million pixels."""
    y = (torch.arange(1_000_000) % 10 == 0).to(torch.float32)
    exact, ours = lovasz_weights(y.double()), lovasz_weights(y)
    assert ((ours - exact).abs() / exact.clamp(min=1e-30)).max() < 1e-5


@rule(PAGE, "With one channel, it is Dice.")
@few
@given(samples=sizes, side=several, seed=seeds, per_sample=st.booleans())
def test_generalised_dice_of_one_channel(samples, side, seed, per_sample):
    logits, target = image(seed, samples, 1, side)
    for mask in (target, torch.zeros_like(target)):
        one = generalized_dice(logits, mask, per_sample=per_sample)
        assert_same(one, dice(logits, mask, per_sample=per_sample), logits)


@equal("Tversky", "Dice")
@equal("Tversky", "Jaccard")
@rule(PAGE, "With α = β = ½ it is Dice, with α = β = 1 it is Jaccard.")
@few
@given(samples=sizes, classes=sizes, side=sizes, seed=seeds, smooth=st.sampled_from([1e-5, 0.5]))
def test_tversky_in_its_limits(samples, classes, side, seed, smooth):
    logits, target = image(seed, samples, classes, side)
    target = with_ignored(seed, target)
    assert_same(tversky(logits, target, 0.5, 0.5, smooth=smooth), dice(logits, target, smooth=2 * smooth), logits)
    assert_same(tversky(logits, target, 1, 1, smooth=smooth), jaccard(logits, target, smooth=smooth), logits)


@rule(
    PAGE,
    "At a loss of 0, a power below 1 has an infinite derivative, and without the `clamp` the gradient is nan.",
)
@few
@given(samples=sizes, classes=sizes, side=sizes, seed=seeds, gamma=st.floats(0.1, 0.9))
def test_focal_tversky_at_zero(samples, classes, side, seed, gamma):
    target = class_indices(seed, max(classes, 2), samples, side, side)
    hot = target[:, None] if classes == 1 else F.one_hot(target, classes).movedim(-1, 1)
    logits = (1e4 * (2 * hot.double() - 1)).requires_grad_()
    for labels in (target, torch.full_like(target, 255)):
        loss = tversky(logits, labels, gamma=gamma)
        assert loss.item() < 0.1
        assert not torch.autograd.grad(loss, logits)[0].any()
    naive = (1 - dice(logits, target).neg().add(1)) ** gamma
    assert torch.autograd.grad(naive, logits)[0].isnan().any()


@rule(PAGE, "For one mask with the Dice coefficient D, the IoU is J = D / (2 − D).")
@rule(PAGE, "So the Jaccard loss is at least the Dice loss, and both rank two predictions of a mask in the same order.")
@few
@given(side=several, seed=seeds, hard=st.booleans())
def test_jaccard_from_dice(side, seed, hard):
    logits, target = image(seed, 1, 1, side, scale=1e4 if hard else 2.0)
    target.flatten()[0] = 1
    coefficient = 1 - dice(logits, target, smooth=0)
    assert_same(jaccard(logits, target, smooth=0), 1 - coefficient / (2 - coefficient), logits)
    other = draw(seed + 1, *logits.shape)
    pairs = [[loss(x, target, smooth=0).item() for x in (logits, other)] for loss in (dice, jaccard)]
    assert all(j >= d - 1e-12 for d, j in zip(*pairs, strict=True))
    assert (pairs[0][0] > pairs[0][1]) == (pairs[1][0] > pairs[1][1])


@rule(PAGE, "With smooth only in the denominator, its loss is 1 and the gradient 0, whatever the prediction.")
@rule(PAGE, "With smooth above and below, the loss is P / (P + smooth), where P is the sum of the probabilities.")
@few
@given(side=several, seed=seeds, smooth=st.floats(1e-5, 100))
def test_an_empty_mask(side, seed, smooth):
    logits, _ = image(seed, 1, 1, side)
    p = logits.sigmoid()
    loss = 1 - 2 * (p * 0).sum() / (p.sum() + smooth)
    (slope,) = torch.autograd.grad(loss, logits)
    assert loss.item() == 1
    assert not slope.any()
    empty = torch.zeros(1, side, side + 1).long()
    expected = logits.sigmoid().sum() / (logits.sigmoid().sum() + smooth)
    assert_same(dice(logits, empty, smooth=smooth), expected, logits)


@rule(
    PAGE,
    "In this page's functions for masks, an ignored pixel has no gradient, and its logits do not change the loss.",
)
@settings(max_examples=10)
@given(samples=sizes, classes=sizes, side=several, seed=seeds)
def test_ignored_pixels(samples, classes, side, seed):
    logits, target = image(seed, samples, classes, side)
    target = with_ignored(seed, target)
    ignored = (target == 255).unsqueeze(1).expand_as(logits)
    other = torch.where(ignored, draw(seed + 1, *logits.shape), logits).detach().requires_grad_()
    losses = [dice, partial(dice, per_sample=False), jaccard, tversky, generalized_dice]
    if classes == 1:
        losses.append(lambda logits, target: lovasz_hinge(logits[:, 0], target))
        losses.append(lambda logits, target: lovasz_hinge(logits[:, 0], target, per_sample=False))
    else:
        losses += [lovasz_softmax, partial(lovasz_softmax, per_sample=True, present=False), focal_classes]
    for loss in losses:
        one, two = loss(logits, target), loss(other, target)
        torch.testing.assert_close(one, two)
        (first,), (second,) = torch.autograd.grad(one, logits), torch.autograd.grad(two, other)
        assert not first[ignored].any()
        torch.testing.assert_close(first, second)


@rule(PAGE, "The loss is a weighted mean of the errors, and the largest errors come first:")
@few
@given(count=st.integers(1, 20), seed=seeds)
def test_the_weights_of_lovasz(count, seed):
    y = class_indices(seed, 2, count).double()
    weights = lovasz_weights(y)
    assert (weights >= -1e-12).all()
    assert weights.sum().item() == pytest.approx(1)


@equal("Lovász hinge", "HingeEmbeddingLoss")
@rule(PAGE, "For a single pixel, the Lovász hinge is the hinge loss.")
@rule(PAGE, "Where no pixel belongs to the object, it is the largest hinge of the image.")
@few
@given(seed=seeds, count=st.integers(1, 20), label=st.integers(0, 1))
def test_lovasz_hinge_in_its_limits(seed, count, label):
    logits = draw(seed, 1, 1, scale=2)
    hinge = F.hinge_embedding_loss((2 * label - 1) * logits, torch.tensor([[-1]]))
    assert_same(lovasz_hinge(logits, torch.tensor([[label]])), hinge, logits)
    logits = draw(seed, 1, count, scale=2)
    assert_same(lovasz_hinge(logits, torch.zeros(1, count).long()), (1 + logits).relu().max(), logits)


@rule(PAGE, "Where all probabilities are 0 or 1, Lovász softmax is 1 − IoU, averaged over the classes.")
@few
@given(classes=several, side=several, seed=seeds)
def test_lovasz_of_hard_masks(classes, side, seed):
    target, found = class_indices(seed, classes, 1, side, side), class_indices(seed + 1, classes, 1, side, side)
    logits = 1e4 * F.one_hot(found, classes).movedim(-1, 1).double()
    present = [c for c in range(classes) if (target == c).any()]
    iou = [((target == c) & (found == c)).sum() / ((target == c) | (found == c)).sum() for c in present]
    assert lovasz_softmax(logits, target).item() == pytest.approx(1 - float(sum(iou)) / len(iou), abs=1e-6)


@equal("Focal", "BCEWithLogitsLoss")
@rule(
    PAGE,
    "With γ = 0 and without alpha, it is [BCEWithLogitsLoss](../losses/binary_cross_entropy_with_logits.md); with γ "
    "above 0, it is smaller.",
)
@few
@given(
    count=st.integers(1, 20), gamma=st.floats(0.1, 6), seed=seeds, reduction=st.sampled_from(["mean", "sum", "none"])
)
def test_binary_focal_and_cross_entropy(count, gamma, seed, reduction):
    logits, target = draw(seed, count, scale=5), class_indices(seed, 2, count)
    plain = F.binary_cross_entropy_with_logits(logits, target.double(), reduction=reduction)
    ours = focal(logits, target, alpha=None, gamma=0, reduction=reduction)
    assert ours.shape == plain.shape
    assert_same(ours.sum(), plain.sum(), logits)
    assert (focal(logits, target, alpha=None, gamma=gamma, reduction=reduction) < plain).all()


@rule(PAGE, "For the probability p of the right answer, its logit z and the weight α, the loss and its gradient are:")
@few
@given(count=st.integers(1, 20), gamma=gammas, alpha=st.floats(0, 1), seed=seeds)
def test_the_gradient_of_focal(count, gamma, alpha, seed):
    logits, target = draw(seed, count, scale=3), class_indices(seed, 2, count)
    loss = focal(logits, target, alpha, gamma, reduction="sum")
    (slope,) = torch.autograd.grad(loss, logits)
    sign = 2 * target - 1
    p = (sign * logits.detach()).sigmoid()
    weight = torch.where(target == 1, alpha, 1 - alpha).double()
    torch.testing.assert_close(loss.detach(), -(weight * (1 - p) ** gamma * p.log()).sum())
    expected = sign * weight * (1 - p) ** gamma * (gamma * p * p.log() + p - 1)
    torch.testing.assert_close(slope, expected)


@rule(
    PAGE, "With γ above 0 and without alpha, the best probability is closer to one half than the true share of ones is."
)
@few
@given(share=st.floats(0.02, 0.98), gamma=st.floats(0.1, 6))
def test_focal_is_not_proper(share, gamma):
    logits = torch.linspace(-8, 8, 4001, dtype=torch.float64)
    losses = [focal(logits, torch.full((4001,), y), alpha=None, gamma=gamma, reduction="none") for y in (0, 1)]
    best = logits[((1 - share) * losses[0] + share * losses[1]).argmin()].sigmoid().item()
    assert abs(best - 0.5) <= abs(share - 0.5) + 1e-3


@rule(PAGE, "At a logit of 0 and without alpha, it is ln 2 / 2^γ.")
@rule(PAGE, "With C equal logits, it is $(1 - 1/C)^\\gamma \\ln C$.")
@few
@given(classes=several, gamma=gammas)
def test_focal_untrained(classes, gamma):
    loss = focal(torch.zeros(2).double(), torch.tensor([0, 1]), alpha=None, gamma=gamma)
    assert loss.item() == pytest.approx(math.log(2) / 2**gamma)
    loss = focal_classes(torch.zeros(1, classes).double(), torch.tensor([0]), gamma)
    assert loss.item() == pytest.approx((1 - 1 / classes) ** gamma * math.log(classes))


@equal("Focal, classes", "CrossEntropyLoss")
@equal("Focal, classes", "Focal")
@rule(PAGE, "With γ = 0 and without weights, it is [CrossEntropyLoss](../losses/cross_entropy.md).")
@rule(PAGE, "With two classes, it is the binary focal loss of the difference of the two logits, without alpha.")
@settings(max_examples=15)
@given(samples=sizes, classes=several, side=sizes, seed=seeds, gamma=gammas)
def test_focal_of_classes_in_its_limits(samples, classes, side, seed, gamma):
    logits, target = image(seed, samples, classes, side)
    hidden = with_ignored(seed, target)
    hidden.flatten()[0] = 0
    assert_same(focal_classes(logits, hidden, 0.0), F.cross_entropy(logits, hidden, ignore_index=255), logits)
    logits, target = image(seed, samples, 2, side)
    binary = focal(logits[:, 1] - logits[:, 0], target, alpha=None, gamma=gamma)
    assert_same(focal_classes(logits, target, gamma), binary, logits)


@rule(PAGE, "Where one box lies inside the other, GIoU is 1 − IoU.")
@rule(PAGE, "All three are at least 1 − IoU.")
@rule(PAGE, "GIoU and DIoU are at most 2.")
@rule(PAGE, "Scaling both boxes alike does not change them, as long as their areas stay above the clamp at 1e-12.")
@few
@given(count=sizes, seed=seeds, spread=st.floats(0, 20), scale=st.floats(1e-5, 100))
def test_boxes(count, seed, spread, scale):
    box, target = boxes(seed, count, spread), boxes(seed + 1, count, spread)
    plain = 1 - parts(box, target)[0]
    for loss in (giou, diou, ciou):
        assert (loss(box, target) >= plain - 1e-12).all()
        torch.testing.assert_close(loss(scale * box, scale * target), loss(box, target))
    assert (giou(box, target) <= 2).all()
    assert (diou(box, target) <= 2).all()
    share = torch.linspace(0.1, 0.9, count, dtype=torch.float64)[:, None]
    low, side = target[:, :2], target[:, 2:] - target[:, :2]
    inside = torch.cat([low + 0.3 * share * side, low + (0.3 * share + 0.5) * side], dim=1).detach().requires_grad_()
    torch.testing.assert_close(giou(inside, target), 1 - parts(inside, target)[0])


@rule(PAGE, "Where both centers are the same, DIoU is 1 − IoU.")
@rule(PAGE, "With the same width / height, CIoU is DIoU.")
@few
@given(count=sizes, seed=seeds, factor=st.floats(0.2, 5))
def test_diou_and_ciou_in_their_limits(count, seed, factor):
    box, target = boxes(seed, count), boxes(seed + 1, count)
    center, half = (target[:, :2] + target[:, 2:]) / 2, (box[:, 2:] - box[:, :2]) / 2
    centered = torch.cat([center - half, center + half], dim=1)
    torch.testing.assert_close(diou(centered, target), 1 - parts(centered, target)[0])
    half = factor * (target[:, 2:] - target[:, :2]) / 2
    similar = torch.cat([box[:, :2], box[:, :2] + 2 * half], dim=1)
    torch.testing.assert_close(ciou(similar, target), diou(similar, target))


@rule(PAGE, "Without an overlap, 1 − IoU is 1 and its gradient 0.")
@few
@given(count=sizes, seed=seeds)
def test_iou_without_an_overlap(count, seed):
    box = boxes(seed, count)
    target = boxes(seed + 1, count).detach() + 3
    loss = 1 - parts(box, target)[0]
    assert (loss == 1).all()
    assert not torch.autograd.grad(loss.sum(), box)[0].any()
    for other in (giou, diou, ciou):
        assert torch.autograd.grad(other(box, target).sum(), box)[0].any(dim=1).all()


@rule(PAGE, "They assume x1 < x2 and y1 < y2, and GIoU can be 0 for a box with its corners swapped.")
@few
@given(seed=seeds)
def test_giou_of_swapped_corners(seed):
    box = boxes(seed, 1).detach()
    assert giou(box[:, [2, 3, 0, 1]], box).item() == pytest.approx(0, abs=1e-12)
