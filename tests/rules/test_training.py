"""What docs/beyond/training.md says of all losses, factors and optimizers: values, gradients and steps, in float64."""

import math
from collections.abc import Callable

import pytest
import scipy.stats
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.distributions import Categorical, Normal
from torch.nn import functional as F
from torch.nn.utils import clip_grad_norm_
from torch.optim import SGD, Adam, AdamW, Optimizer

from tests.exact import assert_same, draw, shown
from tests.rules import rule

PAGE = "beyond/training.md"
DECAY_AND_SCALE = (
    "- `weight_decay` of AdamW does not depend on the scale of the loss; with SGD and Adam, k times the loss needs k "
    "times the decay;"
)
seeds = st.integers(0, 10**6)
sizes = st.integers(1, 8)
factors = st.floats(0.01, 100)
log_variances = st.floats(-4, 4)
few = settings(deadline=None, max_examples=40)

UncertaintyWeighting = shown("beyond/training/uncertainty", "UncertaintyWeighting")


def regression(seed: int, samples: int = 16) -> Callable[[Tensor], Tensor]:
    """The squared errors of a linear model, given its weight."""
    inputs, target = draw(seed, samples, 3).detach(), draw(seed + 1, samples).detach()
    return lambda weight: (inputs @ weight - target).square()


def steps(
    optimizer_class: type[Optimizer],
    loss: Callable[[Tensor], Tensor],
    seed: int,
    *,
    max_norm: float = math.inf,
    **options: object,
) -> Tensor:
    """The weights after each of five steps."""
    weight = nn.Parameter(draw(seed, 3).detach())
    optimizer, path = optimizer_class([weight], **options), []
    for _ in range(5):
        optimizer.zero_grad()
        loss(weight).backward()
        if max_norm < math.inf:
            clip_grad_norm_([weight], max_norm)
        optimizer.step()
        path.append(weight.detach().clone())
    return torch.stack(path)


@rule(PAGE, 'In a step in which both are clipped, `"sum"` and `"mean"` have the same gradient.')
@few
@given(samples=st.integers(1, 1000), share=st.floats(0.01, 0.99), seed=seeds)
def test_clipped_sum_and_mean(samples, share, seed):
    losses, clipped = regression(seed, samples), []
    weight = draw(seed + 2, 3, scale=5)
    (mean,) = torch.autograd.grad(losses(weight).mean(), weight)
    for reduce in (torch.mean, torch.sum):
        weight.grad = None
        reduce(losses(weight)).backward()
        clip_grad_norm_([weight], share * mean.norm().item())
        clipped.append(weight.grad)
    torch.testing.assert_close(*clipped, rtol=2e-6 / mean.norm().item(), atol=0)  # clip_grad_norm_ adds 1e-6


@rule(
    PAGE,
    "Clipping the sum at $N c$, with the learning rate divided by N, takes the same steps of SGD as clipping the mean "
    "at $c$.",
)
@few
@given(samples=st.integers(1, 100), max_norm=st.floats(0.1, 10), momentum=st.floats(0, 0.9), seed=seeds)
def test_clipping_the_sum_higher(samples, max_norm, momentum, seed):
    losses = regression(seed, samples)
    mean = steps(SGD, lambda w: losses(w).mean(), seed, lr=0.1, momentum=momentum, max_norm=max_norm)
    higher, lower = samples * max_norm, 0.1 / samples
    total = steps(SGD, lambda w: losses(w).sum(), seed, lr=lower, momentum=momentum, max_norm=higher)
    torch.testing.assert_close(total, mean, rtol=1e-4, atol=1e-4)  # clip_grad_norm_ adds 1e-6


@rule(
    PAGE,
    "With SGD, k times the loss at the learning rate divided by k takes the same steps, also with momentum.",
)
@few
@given(k=factors, momentum=st.floats(0, 0.99), dampening=st.floats(0, 0.9), seed=seeds)
def test_factor_with_sgd(k, momentum, dampening, seed):
    losses, options = regression(seed), {"momentum": momentum, "dampening": dampening}
    plain = steps(SGD, lambda w: losses(w).mean(), seed, lr=0.05, **options)
    torch.testing.assert_close(steps(SGD, lambda w: k * losses(w).mean(), seed, lr=0.05 / k, **options), plain)


@rule(
    PAGE,
    "Adam divides by a running root mean square of the gradient, so the factor cancels, except for `eps`: k times the "
    "loss with k times `eps` takes the same steps.",
)
@rule(PAGE, DECAY_AND_SCALE)
@few
@given(k=factors, eps=st.floats(1e-8, 1), decay=st.floats(0, 1), amsgrad=st.booleans(), seed=seeds)
def test_factor_with_adam(k, eps, decay, amsgrad, seed):
    losses = regression(seed)
    for optimizer_class, weight_decay in ((Adam, 0), (AdamW, decay)):
        options = {"lr": 0.05, "amsgrad": amsgrad, "weight_decay": weight_decay}
        plain = steps(optimizer_class, lambda w: losses(w).mean(), seed, eps=eps, **options)
        scaled = steps(optimizer_class, lambda w: k * losses(w).mean(), seed, eps=k * eps, **options)
        torch.testing.assert_close(scaled, plain)


@rule(PAGE, DECAY_AND_SCALE)
@few
@given(k=factors, decay=st.floats(0, 1), seed=seeds)
def test_factor_and_decay(k, decay, seed):
    losses = regression(seed)
    for optimizer_class, one, other in (
        (SGD, {"lr": 0.05}, {"lr": 0.05 / k}),
        (Adam, {"lr": 0.05, "eps": 1e-8}, {"lr": 0.05, "eps": k * 1e-8}),
    ):
        plain = steps(optimizer_class, lambda w: losses(w).mean(), seed, weight_decay=decay, **one)
        scaled = steps(optimizer_class, lambda w: k * losses(w).mean(), seed, weight_decay=k * decay, **other)
        torch.testing.assert_close(scaled, plain)


@rule(
    PAGE,
    "With SGD and with Adam, `weight_decay=λ` takes the same steps as the term $\\tfrac{\\lambda}{2} \\lVert w "
    "\\rVert^2$ in the loss.",
)
@few
@given(decay=st.floats(0, 1), momentum=st.floats(0, 0.9), seed=seeds)
def test_decay_as_a_term(decay, momentum, seed):
    losses = regression(seed)
    for optimizer_class, options in ((SGD, {"momentum": momentum}), (Adam, {})):
        decayed = steps(optimizer_class, lambda w: losses(w).mean(), seed, lr=0.05, weight_decay=decay, **options)
        term = steps(
            optimizer_class, lambda w: losses(w).mean() + decay / 2 * w.square().sum(), seed, lr=0.05, **options
        )
        torch.testing.assert_close(term, decayed)


@rule(
    PAGE,
    "AdamW multiplies the weights by $1 - \\eta \\lambda$ instead, with the learning rate $\\eta$, apart from the "
    "gradient.",
)
@few
@given(decay=st.floats(0, 1), rate=st.floats(0.001, 0.1), seed=seeds)
def test_decoupled_decay(decay, rate, seed):
    """Of gradients that do not depend on the weights, so that the steps of Adam are the same."""
    slope, start = draw(seed + 1, 3).detach(), draw(seed, 3).detach()
    plain = steps(AdamW, lambda w: (slope * w).sum(), seed, lr=rate, weight_decay=0)
    weight, before = start, start
    for decayed, after in zip(
        steps(AdamW, lambda w: (slope * w).sum(), seed, lr=rate, weight_decay=decay), plain, strict=True
    ):
        weight, before = weight * (1 - rate * decay) + after - before, after
        torch.testing.assert_close(decayed, weight)


@rule(PAGE, "As long as nothing overflows or underflows, the step is the one without a scaler.")
@few
@given(power=st.integers(0, 24), max_norm=st.floats(0.1, 10), seed=seeds)
def test_with_and_without_a_scaler(power, max_norm, seed):
    losses, weights = regression(seed), []
    for enabled in (False, True):
        weight = nn.Parameter(draw(seed, 3).detach())
        optimizer = SGD([weight], lr=0.1)
        scaler = torch.amp.GradScaler("cpu", init_scale=2.0**power, enabled=enabled)
        scaler.scale(losses(weight).mean()).backward()
        scaler.unscale_(optimizer)
        clip_grad_norm_([weight], max_norm)
        scaler.step(optimizer)
        scaler.update()
        weights.append(weight.detach())
    torch.testing.assert_close(*weights)


@rule(PAGE, "A loss above zero, divided by its own detached value, is 1, and its gradient is that of $\\ln l$.")
@rule(PAGE, "Without `detach()` the gradient is zero:")
@few
@given(scale=st.floats(1e-3, 1e3), seed=seeds)
def test_divided_by_itself(scale, seed):
    weight = draw(seed, 3)
    loss = scale * regression(seed + 1)(weight).mean()
    divided = loss / loss.detach()
    assert divided.item() == 1
    assert_same(divided - 1 + loss.detach().log(), loss.log(), weight)
    undetached, logarithm = (torch.autograd.grad(x, weight, retain_graph=True)[0] for x in (loss / loss, loss.log()))
    assert undetached.norm() <= 1e-9 * logarithm.norm()


def weighting(*log_variances: float, classification: list[bool]) -> nn.Module:
    module = UncertaintyWeighting(classification).double()
    with torch.no_grad():
        module.log_variance.copy_(torch.tensor(log_variances))
    return module


@rule(
    PAGE,
    "For a squared error this is the negative log-likelihood of a normal distribution with variance $e^s$, without "
    "$\\tfrac{1}{2} \\ln 2\\pi$:",
)
@few
@given(samples=sizes, s=log_variances, scale=st.floats(0.1, 10), seed=seeds)
def test_uncertainty_of_a_squared_error(samples, s, scale, seed):
    """Against torch.distributions and SciPy; and against GaussianNLLLoss with one variance."""
    prediction, target = draw(seed, samples, scale=scale), draw(seed + 1, samples).detach()
    module = weighting(s, classification=[False])
    weighted = module([F.mse_loss(prediction, target)])
    constant = 0.5 * math.log(2 * math.pi)
    deviation = module.log_variance.exp().sqrt()
    likelihood = -Normal(prediction, deviation).log_prob(target).mean() - constant
    assert_same(weighted, likelihood, prediction, module.log_variance)
    densities = scipy.stats.norm.logpdf(target.numpy(), prediction.detach().numpy(), math.exp(s / 2))
    assert weighted.item() == pytest.approx(-densities.mean() - constant, rel=1e-5, abs=1e-6)  # s in float32
    variance = module.log_variance.exp().expand_as(target)
    gaussian = F.gaussian_nll_loss(prediction, target, variance, eps=1e-12)
    assert_same(weighted, gaussian, prediction, module.log_variance)


@rule(
    PAGE,
    "At $s = 0$ the value and the gradient with respect to the logits are those of the cross entropy.",
)
@few
@given(samples=sizes, classes=st.integers(2, 6), s=log_variances, seed=seeds)
def test_uncertainty_of_a_cross_entropy(samples, classes, s, seed):
    """At other s it differs from the likelihood of softmax(x / σ²) by a number that does not depend on the target."""
    logits = draw(seed, samples, classes, scale=3)
    target = torch.randint(classes, (samples,), generator=torch.Generator().manual_seed(seed))
    plain = F.cross_entropy(logits, target)
    assert_same(weighting(0.0, classification=[True])([plain]), plain, logits)

    module = weighting(s, classification=[True])
    inverse = torch.exp(-module.log_variance)
    exact = -Categorical(logits=inverse * logits).log_prob(target).mean()
    difference = inverse * logits.logsumexp(1).mean() - (inverse * logits).logsumexp(1).mean()
    expected = exact + (difference + 0.5 * module.log_variance).sum()
    assert_same(module([plain]), expected, logits, module.log_variance)


@few
@given(
    tasks=st.lists(st.tuples(st.booleans(), st.floats(1e-3, 100), log_variances), min_size=1, max_size=5),
)
def test_uncertainty_by_the_formula(tasks):
    """The value and both derivatives of the page, task by task, in Python's floats."""
    classification, values, s = (list(part) for part in zip(*tasks, strict=True))
    module = weighting(*s, classification=classification)
    losses = [torch.tensor(value, dtype=torch.float64, requires_grad=True) for value in values]
    weighted = module(losses)
    weighted.backward()
    total, s = 0.0, module.log_variance.tolist()
    slopes = module.log_variance.grad.tolist()
    for task, loss, value, log_variance, slope in zip(classification, losses, values, s, slopes, strict=True):
        a = 1 if task else 1 / 2
        total += a * math.exp(-log_variance) * value + log_variance / 2
        assert loss.grad.item() == pytest.approx(a * math.exp(-log_variance))
        assert slope == pytest.approx(1 / 2 - a * math.exp(-log_variance) * value)
    assert weighted.item() == pytest.approx(total)


@rule(
    PAGE,
    "The gradient with respect to $s$ is zero where $e^s = 2 a l$: the variance is the mean squared error, or twice "
    "the cross entropy.",
)
@rule(
    PAGE,
    "At its best $s$ a term is $\\tfrac{1}{2} \\ln l$ plus a constant, and its gradient is half of that of "
    "`l / l.detach()`.",
)
@few
@given(classification=st.booleans(), scale=st.floats(0.01, 100), away=st.floats(-3, 3), seed=seeds)
def test_the_best_variance(classification, scale, away, seed):
    weight = draw(seed, 3)
    loss = scale * regression(seed + 1)(weight).mean()
    a = 1 if classification else 0.5
    module = UncertaintyWeighting([classification]).double()
    module.log_variance.data = (2 * a * loss.detach()).log()[None]
    term = module([loss])
    (slope,) = torch.autograd.grad(term, module.log_variance, retain_graph=True)
    assert abs(slope.item()) < 1e-9
    constant = 0.5 + 0.5 * math.log(2 * a)
    assert_same(term, 0.5 * loss.log() + constant, weight)
    assert_same(term - term.detach(), 0.5 * (loss / loss.detach() - 1), weight)
    module.log_variance.data += away
    assert module([loss]) >= term - 1e-9 * (1 + term.abs())


@rule(PAGE, "then the gradient of the trunk is that of the head alone.")
@few
@given(scale=factors, seed=seeds)
def test_a_detached_head(scale, seed):
    trunk, head, auxiliary = draw(seed, 4, 5), draw(seed + 1, 5), draw(seed + 2, 5)
    features = (draw(seed + 3, 8, 4).detach() @ trunk).tanh()
    main = (features @ head).square().mean()
    both = main + scale * (features.detach() @ auxiliary).square().mean()
    alone, together = (torch.autograd.grad(loss, [trunk, head], retain_graph=True) for loss in (main, both))
    torch.testing.assert_close(together, alone)


@rule(PAGE, "Dividing by $1 - \\beta^t$, as Adam does, makes it a weighted mean:")
@few
@given(losses=st.lists(st.floats(0, 100), min_size=1, max_size=50), beta=st.floats(0, 0.99))
def test_moving_average(losses, beta):
    average = 0.0
    for loss in losses:
        average = beta * average + (1 - beta) * loss
    weights = [beta**age for age in reversed(range(len(losses)))]
    mean = math.fsum(w * loss for w, loss in zip(weights, losses, strict=True)) / math.fsum(weights)
    assert average / (1 - beta ** len(losses)) == pytest.approx(mean, rel=1e-6, abs=1e-9)


@rule(PAGE, "Divide it by the number of micro-batches, or use `weight_decay`:")
@few
@given(parts=st.integers(1, 6), size=st.integers(1, 5), decay=factors, seed=seeds)
def test_a_term_in_each_part(parts, size, decay, seed):
    losses, weight = regression(seed, parts * size), draw(seed + 2, 3)
    term = decay * weight.square().sum()
    in_parts = sum(part.sum() / (parts * size) + term / parts for part in losses(weight).split(size))
    assert_same(in_parts, losses(weight).mean() + term, weight)


@rule(PAGE, "Multiply it by that sum and not by the number of samples:")
@few
@given(cuts=st.lists(st.integers(1, 7), min_size=1, max_size=5), classes=st.integers(2, 6), seed=seeds)
def test_mean_with_class_weights(cuts, classes, seed):
    logits, weight = draw(seed, sum(cuts), classes), draw(seed + 1, classes).detach().abs() + 0.01
    target = torch.randint(classes, (sum(cuts),), generator=torch.Generator().manual_seed(seed))
    total = size = 0
    for x, y in zip(logits.split(cuts), target.split(cuts), strict=True):
        total = total + F.cross_entropy(x, y, weight=weight) * weight[y].sum()
        size = size + weight[y].sum()
    assert_same(total / size, F.cross_entropy(logits, target, weight=weight), logits)


@pytest.mark.parametrize(
    "losses", [[torch.ones(1), torch.ones(1)], [torch.ones(2), torch.ones(2)], [torch.tensor(1.0)]]
)
def test_uncertainty_weighting_takes_one_number_for_each_task(losses):
    """Others would be broadcast over the tasks."""
    with pytest.raises(ValueError, match="one number for each task"):
        weighting(0.0, 0.0, classification=[False, True])(losses)
