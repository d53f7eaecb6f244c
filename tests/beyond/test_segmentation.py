"""The losses of docs/beyond/segmentation.md against kornia, monai, Keras, optax and slow definitions."""

import math

import jax
import keras
import monai.data.box_utils
import monai.losses
import optax
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kornia import losses as kornia
from kornia.metrics import mean_iou_bbox
from torch import Tensor
from torch.nn import functional as F

from tests.exact import assert_as_in_jax, class_indices, draw
from tests.rules.test_segmentation import (
    assert_same,
    boxes,
    ciou,
    dice,
    diou,
    focal,
    focal_classes,
    gammas,
    generalized_dice,
    giou,
    image,
    jaccard,
    lovasz_hinge,
    lovasz_softmax,
    parts,
    seeds,
    several,
    sizes,
    tversky,
    with_ignored,
)

pytestmark = pytest.mark.usefixtures("in_float64", "jax_in_float64")
few = settings(max_examples=20)
smooths = st.sampled_from([1e-5, 1e-2, 1.0])


def one_hot(target: Tensor, classes: int) -> Tensor:
    """The target as monai takes it, in the shape of the logits."""
    return target[:, None].double() if classes == 1 else F.one_hot(target, classes).movedim(-1, 1).double()


def activation(classes: int) -> dict[str, bool]:
    return {"sigmoid": True} if classes == 1 else {"softmax": True}


@few
@given(samples=sizes, classes=sizes, side=sizes, seed=seeds, smooth=smooths, per_sample=st.booleans())
def test_dice_and_jaccard(samples, classes, side, seed, smooth, per_sample):
    logits, target = image(seed, samples, classes, side)
    hot = one_hot(target, classes)
    options = {"batch": not per_sample, **activation(classes)}
    theirs = monai.losses.DiceLoss(smooth_nr=smooth, smooth_dr=smooth, **options)(logits, hot)
    assert_same(dice(logits, target, smooth, per_sample), theirs, logits)
    if classes > 1:
        objects = monai.losses.DiceLoss(smooth_nr=smooth, smooth_dr=smooth, include_background=False, **options)
        assert_same(dice(logits, target, smooth, per_sample, False), objects(logits, hot), logits)
    theirs = monai.losses.DiceLoss(jaccard=True, smooth_nr=2 * smooth, smooth_dr=2 * smooth, **options)(logits, hot)
    assert_same(jaccard(logits, target, smooth, per_sample), theirs, logits)


@few
@given(samples=sizes, classes=several, side=several, seed=seeds, per_sample=st.booleans())
def test_generalised_dice(samples, classes, side, seed, per_sample):
    logits, target = image(seed, samples, classes, side)
    criterion = monai.losses.GeneralizedDiceLoss(softmax=True, batch=not per_sample, smooth_nr=0, smooth_dr=0)
    theirs = criterion(logits, one_hot(target, classes))
    assert_same(generalized_dice(logits, target, 0, per_sample), theirs, logits)


@few
@given(
    samples=sizes, classes=sizes, side=several, seed=seeds, smooth=smooths, weights=st.tuples(*[st.floats(0.1, 2)] * 2)
)
def test_tversky(samples, classes, side, seed, smooth, weights):
    """The alpha of Keras weights the false negatives: see the page."""
    logits, target = image(seed, samples, classes, side)
    hot = one_hot(target, classes)
    criterion = monai.losses.TverskyLoss(alpha=weights[0], beta=weights[1], **activation(classes))
    criterion.smooth_nr = criterion.smooth_dr = smooth
    assert_same(tversky(logits, target, *weights, smooth=smooth), criterion(logits, hot), logits)
    for sample in range(samples):
        p = logits[sample : sample + 1].softmax(1) if classes > 1 else logits[sample : sample + 1].sigmoid()
        theirs = [
            keras.losses.tversky(hot[sample : sample + 1, c], p[:, c], *reversed(weights)) for c in range(classes)
        ]
        one = tversky(logits[sample : sample + 1], target[sample : sample + 1], *weights, smooth=1e-12)
        if all(hot[sample, c].any() for c in range(classes)):
            assert_same(one, sum(theirs) / classes, logits, rtol=1e-5, atol=1e-6)  # its epsilon is 1e-7


@few
@given(classes=several, side=several, seed=seeds, alpha=st.floats(0.1, 2), beta=st.floats(0.1, 2))
def test_dice_and_tversky_of_kornia(classes, side, seed, alpha, beta):
    """Its mean is over the classes of the target: all are present here, among the pixels that count."""
    logits, target = image(seed, 2, classes, side + 2)
    target = with_ignored(seed, target, 0.1)
    target.flatten(1)[:, :classes] = torch.arange(classes)
    theirs = kornia.tversky_loss(logits, target, alpha, beta, ignore_index=255)
    assert_same(tversky(logits, target, alpha, beta, smooth=1e-12), theirs, logits, rtol=1e-6, atol=1e-7)
    theirs = kornia.dice_loss(logits, target, average="macro", ignore_index=255)
    assert_same(dice(logits, target, smooth=1e-12), theirs, logits, rtol=1e-6, atol=1e-7)


@few
@given(samples=sizes, side=sizes, seed=seeds)
def test_dice_of_keras(samples, side, seed):
    logits, target = image(seed, samples, 1, side)
    theirs = keras.losses.dice(target[:, None].double(), logits.sigmoid())
    assert_same(dice(logits, target, 1e-12, per_sample=False), theirs, logits, rtol=1e-6, atol=1e-6)


@few
@given(samples=sizes, side=sizes, seed=seeds)
def test_lovasz_hinge(samples, side, seed):
    logits, target = image(seed, samples, 1, side)
    assert_same(lovasz_hinge(logits[:, 0], target), kornia.lovasz_hinge_loss(logits, target), logits)


@few
@given(samples=sizes, classes=several, side=sizes, seed=seeds)
def test_lovasz_softmax(samples, classes, side, seed):
    logits, target = image(seed, samples, classes, side)
    theirs = kornia.lovasz_softmax_loss(logits, target)
    assert_same(lovasz_softmax(logits, target, per_sample=True, present=False), theirs, logits)


def lovasz_extension(errors: list[float], truth: set[int]) -> float:
    """Its definition: how much 1 - IoU grows as each pixel, from the largest error on, becomes wrong."""
    wrong, before, value = set(), 0.0, 0.0
    for pixel in sorted(range(len(errors)), key=lambda i: -errors[i]):
        wrong.add(pixel)
        found = truth ^ wrong  # the mask with these pixels turned
        after = 1 - len(truth & found) / len(truth | found)
        value += errors[pixel] * (after - before)
        before = after
    return value


@few
@given(samples=sizes, classes=several, side=several, seed=seeds)
def test_lovasz_by_its_definition(samples, classes, side, seed):
    """Over the batch, the classes of the target, without what is ignored."""
    logits, target = image(seed, samples, classes, side)
    target = with_ignored(seed, target)
    labels = [label for label in target.flatten().tolist() if label != 255]
    p = logits.softmax(1).movedim(1, -1)[target != 255].tolist()
    each = [
        lovasz_extension(
            [abs(row[c] - (label == c)) for row, label in zip(p, labels, strict=True)],
            {i for i, label in enumerate(labels) if label == c},
        )
        for c in sorted(set(labels))
    ]
    expected = sum(each) / len(each) if each else 0
    assert lovasz_softmax(logits, target).item() == pytest.approx(expected)
    binary = (target == 1).long().masked_fill(target == 255, 255)
    values = logits[:, 0][target != 255].tolist()
    hinges = [max(0, 1 - z * (1 if label == 1 else -1)) for z, label in zip(values, labels, strict=True)]
    truth = {i for i, label in enumerate(labels) if label == 1}
    loss = lovasz_hinge(logits[:, 0], binary, per_sample=False).item()
    assert loss == pytest.approx(lovasz_extension(hinges, truth), abs=1e-9)


@few
@given(count=st.integers(1, 20), seed=seeds, gamma=gammas, alpha=st.none() | st.floats(0.01, 0.99))
def test_binary_focal(count, seed, gamma, alpha):
    logits, target = draw(seed, 1, count, scale=3), class_indices(seed, 2, 1, count)
    ours = focal(logits, target, alpha, gamma)
    theirs = kornia.binary_focal_loss_with_logits(logits, target.double(), alpha, gamma, reduction="mean")
    assert_same(ours, theirs, logits)
    assert_same(ours, monai.losses.FocalLoss(alpha=alpha, gamma=gamma)(logits, target.double()), logits)
    theirs = keras.losses.binary_focal_crossentropy(
        target.double(), logits.sigmoid(), alpha is not None, alpha or 0.25, gamma
    )
    assert_same(ours, theirs.mean(), logits, rtol=1e-3, atol=1e-5)  # it clips the probabilities


@jax.jit
def focal_of_optax(logits, target, alpha, gamma):
    return optax.losses.sigmoid_focal_loss(logits, target, alpha=alpha, gamma=gamma).sum()


@few
@given(seed=seeds, gamma=gammas, alpha=st.none() | st.floats(0.01, 0.99))
def test_binary_focal_of_optax(seed, gamma, alpha):
    """With one shape, which is compiled once."""
    logits, target = draw(seed, 20, scale=3), class_indices(seed, 2, 20)
    labels = target.double().numpy()
    ours = focal(logits, target, alpha, gamma, reduction="sum")
    assert_as_in_jax(ours, lambda x: focal_of_optax(x, labels, alpha, gamma), logits)


@few
@given(samples=sizes, classes=several, side=sizes, seed=seeds, gamma=gammas)
def test_focal_of_classes(samples, classes, side, seed, gamma):
    logits, target = image(seed, samples, classes, side)
    hot = one_hot(target, classes)
    ours = focal_classes(logits, target, gamma)
    theirs = monai.losses.FocalLoss(use_softmax=True, gamma=gamma)(logits, hot)
    assert_same(ours, classes * theirs, logits)
    theirs = keras.losses.categorical_focal_crossentropy(hot, logits, alpha=1, gamma=gamma, from_logits=True, axis=1)
    assert_same(ours, theirs.mean(), logits, rtol=1e-3, atol=1e-5)  # it clips the probabilities
    hidden, weight = with_ignored(seed, target), draw(seed, classes).detach().exp()
    ours = focal_classes(logits, hidden, gamma, weight, reduction="sum")
    theirs = kornia.focal_loss(logits, hidden, None, gamma, reduction="sum", weight=weight, ignore_index=255)
    assert_same(ours, theirs, logits)
    each = focal_classes(logits, hidden, gamma, weight, reduction="none")
    assert_same(each.sum(), theirs, logits)


@settings(few, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(count=sizes, seed=seeds, spread=st.floats(0.1, 3))
def test_giou(count, seed, spread, monkeypatch):
    """monai computes in float32, by a constant."""
    for module in (monai.data.box_utils, monai.losses.giou_loss):
        monkeypatch.setattr(module, "COMPUTE_DTYPE", torch.float64)
    box, target = boxes(seed, count, spread), boxes(seed + 1, count, spread)
    theirs = monai.losses.BoxGIoULoss(reduction="none")(box, target)
    assert_same(giou(box, target).sum(), theirs.sum(), box, target)
    torch.testing.assert_close(parts(box, target)[0], mean_iou_bbox(box, target).diagonal())


def diou_of_the_paper(box: list[float], target: list[float]) -> float:
    width = max(0.0, min(box[2], target[2]) - max(box[0], target[0]))
    height = max(0.0, min(box[3], target[3]) - max(box[1], target[1]))
    areas = [(x[2] - x[0]) * (x[3] - x[1]) for x in (box, target)]
    iou = width * height / (sum(areas) - width * height)
    centers = [((x[0] + x[2]) / 2, (x[1] + x[3]) / 2) for x in (box, target)]
    corners = [f(x[i] for x in (box, target)) for i, f in ((0, min), (1, min), (2, max), (3, max))]
    return 1 - iou + math.dist(*centers) ** 2 / math.dist(corners[:2], corners[2:]) ** 2


def shape_of_the_paper(box: list[float], target: list[float]) -> float:
    angles = [math.atan((x[2] - x[0]) / (x[3] - x[1])) for x in (box, target)]
    return 4 / math.pi**2 * (angles[0] - angles[1]) ** 2


def slopes(loss, box: list[float], step: float = 1e-6) -> list[float]:
    """Central differences."""
    moved = [[[x + s * (i == j) for j, x in enumerate(box)] for s in (step, -step)] for i in range(4)]
    return [(loss(up) - loss(down)) / (2 * step) for up, down in moved]


@few
@given(seed=seeds, spread=st.floats(0.1, 3))
def test_diou_and_ciou(seed, spread):
    """The weight of the shape is a constant for the gradient."""
    box, target = boxes(seed, 1, spread), boxes(seed + 1, 1, spread).detach()
    one, other = box[0].tolist(), target[0].tolist()
    value, shape = diou_of_the_paper(one, other), shape_of_the_paper(one, other)
    width, height = (max(0, min(one[i + 2], other[i + 2]) - max(one[i], other[i])) for i in (0, 1))
    areas = [(x[2] - x[0]) * (x[3] - x[1]) for x in (one, other)]
    weight = shape / (1 - width * height / (sum(areas) - width * height) + shape)
    for loss, of_the_paper in (
        (diou, lambda x: diou_of_the_paper(x, other)),
        (ciou, lambda x: diou_of_the_paper(x, other) + weight * shape_of_the_paper(x, other)),
    ):
        ours = loss(box, target)
        assert ours.item() == pytest.approx(of_the_paper(one))
        (mine,) = torch.autograd.grad(ours.sum(), box)
        assert mine[0].tolist() == pytest.approx(slopes(of_the_paper, one), rel=1e-4, abs=1e-6)
    assert value <= ciou(box, target).item()
