"""What docs/beyond/generative.md says of all logits, codes and noise levels: values and gradients, in float64."""

import math
from functools import partial

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.distributions import Normal, kl_divergence
from torch.nn import functional as F

from tests import exact
from tests.exact import class_indices, draw, shown
from tests.rules import equal, rule, tends

PAGE, EXAMPLES = "beyond/generative.md", "beyond/generative"
seeds = st.integers(0, 10**6)
sizes = st.integers(1, 9)
classes = st.integers(2, 9)
spread = st.floats(0.1, 8)
few = settings(max_examples=50)


names = (
    "discriminator_loss",
    "generator_loss",
    "hinge_discriminator",
    "hinge_generator",
    "least_squares_discriminator",
    "least_squares_generator",
)
gan = {name: shown(f"{EXAMPLES}/gan", name) for name in names}
gradient_penalty = shown(f"{EXAMPLES}/gradient_penalty", "gradient_penalty")
elbo = shown(f"{EXAMPLES}/elbo", "elbo")
kl_to_standard_normal = shown(f"{EXAMPLES}/elbo", "kl_to_standard_normal")
free_bits = shown(f"{EXAMPLES}/free_bits", "free_bits")
linear_schedule = shown(f"{EXAMPLES}/diffusion", "linear_schedule")
noise_prediction_loss = shown(f"{EXAMPLES}/diffusion", "noise_prediction_loss")
diffusion_loss = shown(f"{EXAMPLES}/predictions", "diffusion_loss")
flow_matching_loss = shown(f"{EXAMPLES}/flow_matching", "flow_matching_loss")
best_velocity = shown(f"{EXAMPLES}/flow_matching", "best")
distillation = shown(f"{EXAMPLES}/distillation", "distillation")
top_k_distillation = shown(f"{EXAMPLES}/top_k", "top_k_distillation")
jensen_shannon = shown(f"{EXAMPLES}/jensen_shannon", "jensen_shannon")
assert_same = partial(exact.assert_same, rtol=1e-8, atol=1e-9)
pytestmark = pytest.mark.usefixtures("in_float64")


def kl(log_p: Tensor, log_q: Tensor) -> Tensor:
    return (log_p.exp() * (log_p - log_q)).sum(dim=1).mean()


@equal("GAN", "BCEWithLogitsLoss")
@rule(
    PAGE,
    "`discriminator_loss` is [BCEWithLogitsLoss](../losses/binary_cross_entropy_with_logits.md) of both halves, with "
    "ones for real and zeros for generated samples, added up.",
)
@few
@given(rows=sizes, others=sizes, scale=st.floats(0.1, 50), seed=seeds)
def test_both_halves(rows, others, scale, seed):
    real, fake = draw(seed, rows, 1, scale=scale), draw(seed + 1, others, 1, scale=scale)
    bce = F.binary_cross_entropy_with_logits
    expected = bce(real, torch.ones_like(real)) + bce(fake, torch.zeros_like(fake))
    assert_same(gan["discriminator_loss"](real, fake), expected, real, fake)
    assert_same(gan["generator_loss"](fake), bce(fake, torch.ones_like(fake)), fake)
    zeros = torch.zeros(rows, 1)
    assert gan["discriminator_loss"](zeros, zeros).item() == pytest.approx(2 * math.log(2))


@rule(PAGE, "The gradients of minimax and of the non-saturating loss are both negative and add up to −1.")
@few
@given(logit=st.floats(-15, 15))
def test_minimax(logit):
    fake = torch.tensor([logit], dtype=torch.float64, requires_grad=True)
    minimax = -gan["discriminator_loss"](torch.full((1,), 1e3), fake)
    slopes = [torch.autograd.grad(loss, fake)[0].item() for loss in (minimax, gan["generator_loss"](fake))]
    assert max(slopes) < 0
    assert sum(slopes) == pytest.approx(-1)


@rule(
    PAGE,
    "**Hinge** gives the discriminator no gradient for real samples above 1 and generated samples below −1. Its "
    "generator has a constant gradient.",
)
@few
@given(rows=sizes, scale=spread, seed=seeds)
def test_hinge(rows, scale, seed):
    real, fake = draw(seed, rows, scale=scale), draw(seed + 1, rows, scale=scale)
    loss = gan["hinge_discriminator"](real, fake)
    one, other = torch.autograd.grad(loss, (real, fake))
    assert (one[real >= 1] == 0).all()
    assert (other[fake <= -1] == 0).all()
    torch.testing.assert_close(one[real < 1], torch.full_like(one[real < 1], -1 / rows))
    torch.testing.assert_close(other[fake > -1], torch.full_like(other[fake > -1], 1 / rows))
    (constant,) = torch.autograd.grad(gan["hinge_generator"](fake), fake)
    torch.testing.assert_close(constant, torch.full_like(fake, -1 / rows))


@rule(
    PAGE,
    "The smallest loss that a discriminator can reach is $2 \\ln 2 - 2 \\, \\mathrm{JS}$, with the [Jensen-Shannon "
    "divergence](#jensen-shannon) of the real and the generated distribution.",
)
@few
@given(values=classes, scale=spread, seed=seeds)
def test_the_best_discriminator(values, scale, seed):
    """Over finite sets of values. The best logits are ln(p / q), and the loss is convex."""
    log_p, log_q = (draw(seed + i, 1, values, scale=scale).detach().log_softmax(dim=1) for i in range(2))

    def loss(logits: Tensor) -> float:
        by_value = gan["discriminator_loss"]
        each = [(by_value(x, torch.full((1,), -1e3)), by_value(torch.full((1,), 1e3), x)) for x in logits[0, :, None]]
        ones, zeros = (torch.stack(terms) for terms in zip(*each, strict=True))
        return (log_p[0].exp() @ ones + log_q[0].exp() @ zeros).item()

    smallest = loss(log_p - log_q)
    assert smallest == pytest.approx(2 * math.log(2) - 2 * jensen_shannon(log_p, log_q).item(), abs=1e-9)
    for i in range(5):
        assert loss(log_p - log_q + draw(seed + 2 + i, 1, values).detach()) >= smallest - 1e-12


@rule(
    PAGE,
    "A linear critic has the penalty $(\\lVert w \\rVert - 1)^2$ at all points, which is 0 for weights of norm 1.",
)
@few
@given(rows=sizes, channels=sizes, width=st.integers(1, 4), scale=spread, seed=seeds)
def test_a_linear_critic(rows, channels, width, scale, seed):
    shape = channels, width, width
    weight = draw(seed, *shape, scale=scale)
    real, fake = draw(seed + 1, rows, *shape), draw(seed + 2, rows, *shape)
    penalty = gradient_penalty(lambda x: (x * weight).flatten(1).sum(dim=1, keepdim=True), real, fake)
    assert_same(penalty, (weight.square().sum().sqrt() - 1).square(), weight)
    assert gradient_penalty(lambda x: (0 * x).sum(), real, fake).item() == 1  # a flat critic
    unit = weight.detach() / weight.detach().norm()
    assert gradient_penalty(lambda x: (x * unit).sum(), real, fake).item() < 1e-20


@rule(
    PAGE, "Without `create_graph=True`, the penalty is a constant. It is in the loss, but not in the critic's gradient."
)
@few
@given(rows=sizes, width=sizes, seed=seeds)
def test_a_constant_penalty(rows, width, seed):
    """Of a critic with a hidden layer; backward() on the penalty alone raises."""
    weight, inputs = draw(seed, width, 5), draw(seed + 1, rows, width)
    score = (inputs @ weight).tanh().sum()
    (gradient,) = torch.autograd.grad(score, inputs, retain_graph=True)
    penalty = (gradient.norm(dim=1) - 1).square().mean()
    (plain,) = torch.autograd.grad(score, weight, retain_graph=True)
    torch.testing.assert_close(torch.autograd.grad(score + 10 * penalty, weight)[0], plain)
    with pytest.raises(RuntimeError, match="element 0 of tensors does not require grad"):
        penalty.backward()


@rule(
    PAGE,
    "`kl_to_standard_normal` equals `kl_divergence(Normal(mean, std), Normal(0, 1))` of `torch.distributions`.",
)
@few
@given(rows=sizes, code=sizes, scale=spread, seed=seeds)
def test_kl(rows, code, scale, seed):
    mean, logvar = draw(seed, rows, code, scale=scale), draw(seed + 1, rows, code, scale=scale)
    standard = Normal(torch.zeros(code).double(), torch.ones(code).double())
    expected = kl_divergence(Normal(mean, (logvar / 2).exp()), standard)
    ours = kl_to_standard_normal(mean, logvar)
    torch.testing.assert_close(ours, expected)
    assert_same(ours.sum(), expected.sum(), mean, logvar)
    by_mean, by_logvar = torch.autograd.grad(ours.sum(), (mean, logvar))
    torch.testing.assert_close(by_mean, mean.detach())
    torch.testing.assert_close(by_logvar, (logvar.detach().exp() - 1) / 2)


@rule(
    PAGE,
    "With the mean over the D dimensions of the data, and the KL summed over the code, the loss is that of "
    "$\\beta = D$, divided by D. With the mean over the Z dimensions of the code as well, it is $\\beta = D / Z$.",
)
@few
@given(rows=sizes, pixels=sizes, code=sizes, seed=seeds)
def test_effective_beta(rows, pixels, code, seed):
    output, target = draw(seed, rows, pixels), draw(seed + 1, rows, pixels).detach().sigmoid()
    mean, logvar = draw(seed + 2, rows, code), draw(seed + 3, rows, code)
    reconstruction = F.binary_cross_entropy_with_logits(output, target)
    terms = kl_to_standard_normal(mean, logvar)
    for loss, beta in (
        (reconstruction + terms.sum(dim=1).mean(), pixels),
        (reconstruction + terms.mean(), pixels / code),
    ):
        assert_same(loss, elbo(output, target, mean, logvar, beta=beta) / pixels, output, mean, logvar)


@rule(PAGE, "A variance $v$ has the gradients of $v = 1$ with $\\beta = v$, divided by $v$.")
@few
@given(rows=sizes, pixels=sizes, code=sizes, variance=st.floats(0.01, 10), seed=seeds)
def test_variance_is_beta(rows, pixels, code, variance, seed):
    inputs = [draw(seed + i, rows, n) for i, n in enumerate((pixels, code, code))]
    output, mean, logvar = inputs
    target = draw(seed + 3, rows, pixels).detach()
    one = elbo(output, target, mean, logvar, variance=variance)
    other = elbo(output, target, mean, logvar, beta=variance, variance=1.0) / variance
    for mine, theirs in zip(torch.autograd.grad(one, inputs), torch.autograd.grad(other, inputs), strict=True):
        torch.testing.assert_close(mine, theirs)


@rule(PAGE, "A dimension of the code is free to use a little information: below a minimum, its KL has no gradient.")
@few
@given(rows=sizes, code=sizes, minimum=st.floats(0.01, 2), seed=seeds)
def test_free_bits(rows, code, minimum, seed):
    mean, logvar = draw(seed, rows, code), draw(seed + 1, rows, code)
    terms = kl_to_standard_normal(mean, logvar)
    below = terms.mean(dim=0) < minimum
    slopes = torch.autograd.grad(free_bits(terms, minimum), (mean, logvar), retain_graph=True)
    plain = torch.autograd.grad(terms.sum() / rows, (mean, logvar))
    for slope, other in zip(slopes, plain, strict=True):
        assert (slope[:, below] == 0).all()
        torch.testing.assert_close(slope[:, ~below], other[:, ~below])


def read_in_each_way(seed: int, rows: int, pixels: int) -> tuple[dict[str, Tensor], Tensor, Tensor, Tensor, Tensor]:
    """Predictions of one model: of the data, and what follows from it for the same mixture."""
    data, noise = draw(seed, rows, pixels).detach(), draw(seed + 1, rows, pixels).detach()
    guess = draw(seed + 2, rows, pixels)
    signal = draw(seed + 3, rows, 1).detach().sigmoid()
    mixture = signal.sqrt() * data + (1 - signal).sqrt() * noise
    implied = (mixture - signal.sqrt() * guess) / (1 - signal).sqrt()
    v = signal.sqrt() * implied - (1 - signal).sqrt() * guess
    return {"data": guess, "noise": implied, "v": v}, data, noise, signal, guess


@rule(PAGE, "In bfloat16, the share of the first steps would be 1, so the functions keep it in float32.")
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@few
@given(rows=sizes, seed=seeds)
def test_half_precision(dtype, rows, seed):
    """The mixture is that of the share in float32, rounded once."""
    alpha_bar, seen = linear_schedule(), {}
    assert (alpha_bar.to(dtype)[:2] == 1).all()
    assert (alpha_bar < 1).all()
    data = draw(seed, rows, 3, 2, 2).detach().to(dtype)

    def model(mixture, time):
        seen.update(mixture=mixture, time=time)
        return torch.zeros_like(mixture)

    torch.manual_seed(seed)
    noise_prediction_loss(model, data, alpha_bar)
    torch.manual_seed(seed)
    step, noise = torch.randint(1000, (rows,)), torch.randn_like(data)
    share = alpha_bar[step].view(-1, 1, 1, 1)
    assert torch.equal(seen["time"], step)
    assert torch.equal(seen["mixture"], (share.sqrt() * data + (1 - share).sqrt() * noise).to(dtype))

    torch.manual_seed(seed)
    flow_matching_loss(model, data)
    torch.manual_seed(seed)
    time, noise = torch.rand(rows), torch.randn_like(data)
    share = time.view(-1, 1, 1, 1)
    assert torch.equal(seen["time"], time)
    assert torch.equal(seen["mixture"], ((1 - share) * noise + share * data).to(dtype))


@rule(
    PAGE,
    "the loss of the noise is SNR times that of the data, and the loss of v is SNR + 1 times that of the data:",
)
@few
@given(rows=sizes, pixels=sizes, seed=seeds)
def test_weights_of_the_data(rows, pixels, seed):
    readings, data, noise, signal, guess = read_in_each_way(seed, rows, pixels)
    snr = signal / (1 - signal)
    errors = (guess - data).square()
    for predicts, weight in {"data": 1, "noise": snr, "v": snr + 1}.items():
        loss = diffusion_loss(readings[predicts], data, noise, signal, predicts)
        assert_same(loss, (weight * errors).mean(), guess)


@rule(PAGE, "With min-SNR, the three are equal for one model.")
@few
@given(rows=sizes, pixels=sizes, gamma=st.floats(0.1, 20), seed=seeds)
def test_min_snr(rows, pixels, gamma, seed):
    readings, data, noise, signal, guess = read_in_each_way(seed, rows, pixels)
    expected = ((signal / (1 - signal)).clamp(max=gamma) * (guess - data).square()).mean()
    for predicts, prediction in readings.items():
        assert_same(diffusion_loss(prediction, data, noise, signal, predicts, gamma), expected, guess)


@rule(PAGE, "The model predicts the velocity along it, which is $x - \\varepsilon$ at all times:")
@few
@given(rows=sizes, pixels=sizes, seed=seeds)
def test_velocity(rows, pixels, seed):
    """The model sees the path. From a point and its time, the velocity and the data give each other."""
    data = draw(seed, rows, pixels).detach()
    seen = {}

    def model(point, time):
        seen.update(point=point, time=time)
        # On a straight line to the data, what is left is covered in the time that is left.
        return (data - point) / (1 - time[:, None])

    torch.manual_seed(seed)
    assert flow_matching_loss(model, data).item() < 1e-9
    guess = draw(seed + 1, rows, pixels)
    share = seen["time"].double()[:, None]
    noise = (seen["point"] - share * data) / (1 - share)

    def read_from_the_data(point, time):
        return (guess - point) / (1 - time[:, None])

    torch.manual_seed(seed)
    loss = flow_matching_loss(read_from_the_data, data)
    snr = (share / (1 - share)).square()
    assert_same(loss, ((1 + snr.sqrt()).square() * (guess - data).square()).mean(), guess, rtol=1e-6)
    assert_same(loss, ((guess - seen["point"]) / (1 - share) - data + noise).square().mean(), guess, rtol=1e-6)


@rule(PAGE, "So the minimum is not zero: for standard normal data, π/2 for each element.")
def test_the_best_velocity():
    """Its mean squared error is the conditional variance, 1 / (t² + (1 - t)²), whose integral is π/2."""
    time = (torch.arange(10_000, dtype=torch.float64) + 0.5) / 10_000
    mixture = time**2 + (1 - time) ** 2
    assert (1 / mixture).mean().item() == pytest.approx(math.pi / 2, rel=1e-6)
    # The regression of data - noise on the mixture, from their covariance; and what it leaves.
    slope = best_velocity(torch.ones(10_000, 1, dtype=torch.float64), time)[:, 0]
    torch.testing.assert_close(slope * mixture, time - (1 - time))
    torch.testing.assert_close(2 - slope**2 * mixture, 1 / mixture)


@equal("Distillation", "CrossEntropyLoss")
@rule(
    PAGE,
    "At T = 1 and with a teacher that gives one class a probability of 1, the KL is "
    "[CrossEntropyLoss](../losses/cross_entropy.md) with that class.",
)
@few
@given(rows=sizes, count=classes, seed=seeds)
def test_a_hard_teacher(rows, count, seed):
    logits, chosen = draw(seed, rows, count), class_indices(seed, count, rows)
    teacher = 1e3 * F.one_hot(chosen, count).double()
    target = class_indices(seed + 1, count, rows)
    loss = distillation(logits, teacher, target, temperature=1.0, alpha=1.0)
    assert_same(loss, F.cross_entropy(logits, chosen), logits)
    assert_same(distillation(logits, teacher, target, alpha=0.0), F.cross_entropy(logits, target), logits)


@tends("Distillation", "MSELoss")
@rule(
    PAGE,
    "As T grows, T² KL tends to [half of MSELoss](../equalities.md#kldivloss-and-mseloss) between the logits, each row "
    "minus its mean.",
)
@few
@given(rows=sizes, count=classes, seed=seeds)
def test_a_high_temperature(rows, count, seed):
    logits, teacher = draw(seed, rows, count), draw(seed + 1, rows, count).detach()
    target = class_indices(seed, count, rows)
    mean, wanted = (x - x.mean(dim=1, keepdim=True) for x in (logits, teacher))
    limit = F.mse_loss(mean, wanted) / 2
    loss = distillation(logits, teacher, target, temperature=1e5, alpha=1.0)
    torch.testing.assert_close(loss, limit, rtol=1e-3, atol=1e-3)
    slopes = (torch.autograd.grad(x, logits, retain_graph=True)[0] for x in (loss, limit))
    torch.testing.assert_close(*slopes, rtol=1e-3, atol=1e-3)


@rule(PAGE, "So the teacher is detached; run it under `no_grad` and in `eval()` mode.")
@few
@given(rows=sizes, count=classes, temperature=st.floats(0.5, 10), seed=seeds)
def test_the_gradient_of_the_student(rows, count, temperature, seed):
    logits, teacher = draw(seed, rows, count), draw(seed + 1, rows, count)
    loss = distillation(logits, teacher, class_indices(seed, count, rows), temperature, alpha=1.0)
    ours, theirs = torch.autograd.grad(loss, (logits, teacher), allow_unused=True)
    assert theirs is None
    q, p = ((x.detach() / temperature).softmax(dim=1) for x in (logits, teacher))
    torch.testing.assert_close(ours, temperature * (q - p) / rows)


@rule(PAGE, "The loss with the rest as one class is at most that of all classes.")
@few
@given(rows=sizes, count=st.integers(3, 9), k=st.integers(1, 8), scale=st.floats(0.1, 3), seed=seeds)
def test_the_rest_as_one_class(rows, count, k, scale, seed):
    logits = draw(seed, rows, count, scale=scale)
    teacher = draw(seed + 1, rows, count, scale=scale).detach().log_softmax(dim=1)
    loss = top_k_distillation(logits, *teacher.topk(min(k, count - 1), dim=1))
    assert loss.item() <= kl(teacher, logits.log_softmax(dim=1)).item() + 1e-5
    assert loss.item() >= -1e-9


@rule(
    PAGE,
    "For a value such as 0.5, the smallest loss is [not zero](../losses/binary_cross_entropy.md#autoencoders), "
    "but ln 2.",
)
@few
@given(rows=sizes, pixels=sizes, scale=spread, seed=seeds)
def test_the_smallest_loss_of_a_gray_pixel(rows, pixels, scale, seed):
    output, code = draw(seed, rows, pixels, scale=scale), torch.zeros(rows, 1)
    gray = torch.full((rows, pixels), 0.5, dtype=torch.float64)
    assert elbo(output, gray, code, code).item() >= pixels * math.log(2) - 1e-9
    assert elbo(0 * output, gray, code, code).item() == pytest.approx(pixels * math.log(2))


@rule(PAGE, "With β = ½ it is symmetric and at most ln 2.")
@few
@given(rows=sizes, count=classes, scale=st.floats(0.1, 100), seed=seeds)
def test_jensen_shannon(rows, count, scale, seed):
    one, other = draw(seed, rows, count, scale=scale), draw(seed + 1, rows, count, scale=scale)
    loss = jensen_shannon(one, other)
    assert_same(loss, jensen_shannon(other, one), one, other)
    assert -1e-12 <= loss.item() <= math.log(2) + 1e-12


@tends("Jensen-Shannon", "KLDivLoss")
@rule(PAGE, "divided by β, it tends to the forward KL as β tends to 0.")
@few
@given(rows=sizes, count=classes, beta=st.floats(1e-7, 1 - 1e-7), seed=seeds)
def test_generalised_jensen_shannon(rows, count, beta, seed):
    student, teacher = draw(seed, rows, count), draw(seed + 1, rows, count).detach()
    log_q, log_p = student.log_softmax(dim=1), teacher.log_softmax(dim=1)
    near = jensen_shannon(student, teacher, beta=1e-6) / 1e-6
    torch.testing.assert_close(near, kl(log_p, log_q), rtol=1e-3, atol=1e-3)
    mixture = beta * log_p.exp() + (1 - beta) * log_q.exp()
    expected = beta * kl(log_p, mixture.log()) + (1 - beta) * kl(log_q, mixture.log())
    loss = jensen_shannon(student, teacher, beta)
    assert_same(loss, expected, student)
    (slope,) = torch.autograd.grad(loss, student)
    ratio = log_q - mixture.log()
    formula = (1 - beta) * log_q.exp() * (ratio - (log_q.exp() * ratio).sum(dim=1, keepdim=True)) / rows
    torch.testing.assert_close(slope, formula.detach())
