"""What docs/losses/kl_div.md says of all distributions, dtypes and temperatures."""

import pytest
import torch
from torch.nn import functional as F

from tests.rules import rule

PAGE = "losses/kl_div.md"
DTYPES = [torch.bfloat16, torch.float16, torch.float32, torch.float64]


@rule(PAGE, "If both sum to one, a negative loss comes from rounding.")
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("classes", [1, 2, 30, 32_000])
@pytest.mark.parametrize("scale", [0.01, 5.0])
@pytest.mark.parametrize("distance", [0.0, 1e-3, 0.1, 3.0])
@pytest.mark.parametrize("log_target", [True, False])
def test_below_zero_by_rounding(dtype, classes, scale, distance, log_target):
    """No sample is further below zero than the rounding of its own terms."""
    draw = torch.Generator().manual_seed(classes)
    teacher = scale * torch.randn(8, classes, generator=draw)
    logits = teacher + distance * torch.randn(8, classes, generator=draw)
    x = logits.to(dtype).log_softmax(dim=1)
    target = teacher.to(dtype).log_softmax(dim=1)
    terms = target.double().exp() * (target.double().abs() + x.double().abs() + 1)
    rounding = 2 * torch.finfo(dtype).eps * terms.sum(dim=1)
    rounding += classes * torch.finfo(dtype).tiny  # of probabilities near zero
    target = target if log_target else target.exp()
    losses = F.kl_div(x, target, reduction="none", log_target=log_target)
    assert (losses.double().sum(dim=1) >= -rounding).all()


@rule(
    PAGE,
    "In bfloat16 this happens, here on the CPU, when the student is close to the teacher. Convert the logits to "
    "float32 before `log_softmax`:",
)
@pytest.mark.parametrize("classes", [10, 1000, 32_000])
def test_bfloat16_close_to_the_teacher(classes):
    """Many samples below zero in bfloat16; from the same logits in float32, fewer, and a thousandth as far."""
    draw = torch.Generator().manual_seed(classes)
    teacher = torch.randn(32, classes, generator=draw)
    near, far = [teacher + distance * torch.randn(32, classes, generator=draw) for distance in (1e-2, 3.0)]

    def rows(logits, dtype):
        pair = [values.bfloat16().to(dtype).log_softmax(dim=1) for values in (logits, teacher)]
        losses = F.kl_div(*pair, reduction="none", log_target=True)
        return losses.double().sum(dim=1)

    low, high = rows(near, torch.bfloat16), rows(near, torch.float32)
    assert (low < 0).sum() >= 4
    assert (high < 0).sum() <= (low < 0).sum() / 4
    assert high.min() > low.min() / 1000
    assert (rows(far, torch.bfloat16) > 0).all()


@rule(
    PAGE,
    "As $T$ grows, the gradient multiplied by $T^2$ approaches the difference of the logits, each centered at zero, "
    "divided by the number of classes.",
)
@pytest.mark.parametrize("classes", [2, 10, 1000])
@pytest.mark.parametrize("scale", [0.1, 1.0, 10.0])
@pytest.mark.parametrize("batch", [1, 7])
def test_temperature_squared(classes, scale, batch):
    draw = torch.Generator().manual_seed(classes)
    logits, teacher = [scale * torch.randn(batch, classes, generator=draw, dtype=torch.float64) for _ in range(2)]
    logits.requires_grad_()
    center = logits - logits.mean(dim=1, keepdim=True)
    limit = (center - teacher + teacher.mean(dim=1, keepdim=True)) / classes / batch
    errors = []
    for temperature in (10 * scale, 100 * scale, 1000 * scale):
        loss = F.kl_div(
            (logits / temperature).log_softmax(dim=1),
            (teacher / temperature).log_softmax(dim=1),
            reduction="batchmean",
            log_target=True,
        )
        (gradient,) = torch.autograd.grad(loss * temperature**2, logits)
        errors.append(((gradient - limit).norm() / limit.norm()).item())
    assert errors[0] > errors[1] > errors[2]
    assert errors[2] < 1e-2


@rule(
    PAGE,
    "With respect to the logits $z$ before `log_softmax`, it is the predicted probability minus the target:",
)
@pytest.mark.parametrize("log_target", [True, False])
@pytest.mark.parametrize("classes", [2, 10, 1000])
@pytest.mark.parametrize("scale", [0.01, 30.0])
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_gradient_of_logits(classes, scale, log_target, dtype):
    draw = torch.Generator().manual_seed(classes)
    logits, teacher = [scale * torch.randn(8, classes, generator=draw, dtype=torch.float64) for _ in range(2)]
    logits = logits.to(dtype).requires_grad_()
    target = teacher.to(dtype).log_softmax(dim=1)
    target = target if log_target else target.exp()
    loss = F.kl_div(logits.log_softmax(dim=1), target, reduction="sum", log_target=log_target)
    (gradient,) = torch.autograd.grad(loss, logits)
    probabilities = target.double().exp() if log_target else target.double()
    expected = logits.double().softmax(dim=1) - probabilities
    accuracy = 20 * torch.finfo(dtype).eps
    torch.testing.assert_close(gradient.double(), expected, atol=accuracy, rtol=accuracy)


@rule(
    PAGE,
    "On the same target, cross entropy is the divergence plus the entropy of the target.",
)
@pytest.mark.parametrize("classes", [2, 10, 1000])
@pytest.mark.parametrize("scale", [0.1, 1.0, 30.0])
def test_cross_entropy_is_the_divergence_plus_the_entropy(classes, scale):
    draw = torch.Generator().manual_seed(classes)
    logits, teacher = [scale * torch.randn(8, classes, generator=draw, dtype=torch.float64) for _ in range(2)]
    target = teacher.softmax(dim=1)
    target[0] = F.one_hot(torch.tensor(1), classes)  # entropy zero
    entropy = torch.special.entr(target).sum(dim=1).mean()
    divergence = F.kl_div(logits.log_softmax(dim=1), target, reduction="batchmean")
    torch.testing.assert_close(F.cross_entropy(logits, target), divergence + entropy)
