"""What docs/beyond/preferences.md says of all pairs, policies and advantages.

The functions that the page shows are held, in value and in gradient and in float64, to slow definitions from the
papers (loops, probabilities instead of their logarithms) and to torch.distributions.
"""

import math
from collections.abc import Callable
from functools import partial

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

from tests import exact
from tests.exact import class_indices, draw, shown
from tests.rules import equal, rule

PAGE, EXAMPLES = "beyond/preferences.md", "beyond/preferences"
seeds = st.integers(0, 10**6)
sizes = st.integers(1, 6)
betas = st.floats(0.01, 2)
few = settings(deadline=None, max_examples=60)


preference_loss = shown(f"{EXAMPLES}/bradley_terry", "preference_loss")
dpo_loss = shown(f"{EXAMPLES}/dpo", "dpo_loss")
ipo_loss = shown(f"{EXAMPLES}/ipo", "ipo_loss")
kl_estimates = shown(f"{EXAMPLES}/kl_estimators", "kl_estimates")
ppo_loss = shown(f"{EXAMPLES}/ppo", "ppo_loss")
group_advantages = shown(f"{EXAMPLES}/advantages", "group_advantages")
WAYS = [
    shown(f"{EXAMPLES}/log_probabilities", "by_log_softmax"),
    shown(f"{EXAMPLES}/log_probabilities", "by_cross_entropy"),
    shown(f"{EXAMPLES}/less_memory", "by_log_softmax"),
    shown(f"{EXAMPLES}/less_memory", "by_logsumexp"),
]


assert_same = partial(exact.assert_same, rtol=1e-8, atol=1e-9)
pytestmark = pytest.mark.usefixtures("in_float64")


@pytest.fixture
def in_float32(monkeypatch):
    """As users call the functions."""
    monkeypatch.setattr(torch.Tensor, "float", lambda self: self.to(torch.float32))


def pairs(seed: int, count: int, scale: float = 3.0) -> list[Tensor]:
    """Log-probabilities of the chosen and the rejected answer, of the policy and of the reference."""
    logs = [draw(seed + n, count, scale=scale) for n in range(4)]
    return [*logs[:2], *(log.detach() for log in logs[2:])]


@rule(PAGE, "For labels that are shifted, both give the same numbers:")
@rule(PAGE, "`logsumexp` needs the logits alone, and gives the same numbers and gradients.")
@rule(PAGE, "The log-probability of an answer is the sum of those of its tokens, each given all tokens before it.")
@few
@given(batch=sizes, length=sizes, classes=sizes, scale=st.floats(0.1, 20), seed=seeds)
def test_log_probabilities(batch, length, classes, scale, seed):
    """Against the product of the probabilities, one by one."""
    logits, labels = draw(seed, batch, length, classes, scale=scale), class_indices(seed, classes, batch, length)
    labels[class_indices(seed + 1, 3, batch, length) == 0] = -100
    expected = []
    for rows, row_labels in zip(logits, labels.tolist(), strict=True):
        total = rows.sum() * 0
        for row, label in zip(rows, row_labels, strict=True):
            if label != -100:
                total = total + Categorical(logits=row).log_prob(torch.tensor(label))
        expected.append(total)
    for way in WAYS:
        assert_same(way(logits, labels).sum(1).sum(), torch.stack(expected).sum(), logits)
        torch.testing.assert_close(way(logits, labels).sum(1), torch.stack(expected))


@rule(PAGE, "`gather` does not accept −100, hence the first `masked_fill`.")
def test_gather_and_the_ignored_label():
    with pytest.raises(RuntimeError, match="out of bounds"):
        torch.zeros(2, 3).gather(-1, torch.tensor([[0], [-100]]))


@equal("Bradley-Terry", "BCEWithLogitsLoss")
@rule(
    PAGE,
    "It is [BCEWithLogitsLoss](../losses/binary_cross_entropy_with_logits.md) of the difference with the target 1.",
)
@few
@given(count=sizes, scale=st.floats(0.1, 100), reduction=st.sampled_from(["none", "mean", "sum"]), seed=seeds)
def test_bradley_terry_is_bce(count, scale, reduction, seed):
    chosen, rejected = draw(seed, count, scale=scale), draw(seed + 1, count, scale=scale)
    bce = F.binary_cross_entropy_with_logits(chosen - rejected, torch.ones_like(chosen), reduction=reduction)
    mine = preference_loss(chosen, rejected, reduction)
    assert mine.shape == bce.shape
    assert_same(mine.sum(), bce.sum(), chosen, rejected)


@few
@given(count=sizes, seed=seeds)
def test_bradley_terry_from_the_paper(count, seed):
    """The strengths are exp of the scores, and the first is better with its share of the two."""
    chosen, rejected = draw(seed, count), draw(seed + 1, count)
    shares = [c.exp() / (c.exp() + r.exp()) for c, r in zip(chosen, rejected, strict=True)]
    assert_same(preference_loss(chosen, rejected), -torch.stack(shares).log().mean(), chosen, rejected)
    (gradient,) = torch.autograd.grad(preference_loss(chosen, rejected, "sum"), chosen)
    torch.testing.assert_close(gradient, -torch.sigmoid(rejected - chosen))


@rule(PAGE, "Adding a number to all scores changes neither the loss nor the gradient.")
@few
@given(count=sizes, added=st.floats(-1000, 1000), seed=seeds)
def test_scores_have_no_zero(count, added, seed):
    chosen, rejected = draw(seed, count), draw(seed + 1, count)
    assert_same(preference_loss(chosen + added, rejected + added), preference_loss(chosen, rejected), chosen, rejected)


@few
@given(count=sizes, beta=betas, reduction=st.sampled_from(["none", "mean", "sum"]), seed=seeds)
def test_dpo_from_the_paper(count, beta, reduction, seed):
    """Equation 7 in probabilities, pair by pair, and the gradient on the page."""
    chosen, rejected, ref_chosen, ref_rejected = logs = pairs(seed, count)
    losses = []
    for c, r, ref_c, ref_r in zip(*logs, strict=True):
        first, second = (c.exp() / ref_c.exp()) ** beta, (r.exp() / ref_r.exp()) ** beta
        losses.append(-(first / (first + second)).log())
    slow = torch.stack(losses)
    slow = {"none": slow, "mean": slow.sum() / count, "sum": slow.sum()}[reduction]
    mine = dpo_loss(*logs, beta, reduction)
    torch.testing.assert_close(mine, slow)
    assert_same(mine.sum(), slow.sum(), chosen, rejected)
    lead = (chosen - ref_chosen) - (rejected - ref_rejected)
    slopes = torch.autograd.grad(dpo_loss(*logs, beta, "sum"), (chosen, rejected))
    torch.testing.assert_close(slopes[0], -beta * torch.sigmoid(-beta * lead))
    torch.testing.assert_close(slopes[1], -slopes[0])


@equal("DPO", "Bradley-Terry")
@rule(
    PAGE,
    "Direct preference optimization is Bradley-Terry with the scores "
    "$\\beta \\ln \\frac{\\pi(y)}{\\pi_{\\text{ref}}(y)}$:",
)
@few
@given(count=sizes, beta=betas, seed=seeds)
def test_dpo_is_bradley_terry(count, beta, seed):
    chosen, rejected, ref_chosen, ref_rejected = logs = pairs(seed, count, scale=50)
    scores = preference_loss(beta * (chosen - ref_chosen), beta * (rejected - ref_rejected))
    assert_same(dpo_loss(*logs, beta), scores, chosen, rejected)


@rule(
    PAGE,
    "With the policy equal to the reference, the loss is $\\ln 2$ for each beta, and the gradient with respect to the "
    "log-probability of the chosen answer is $-\\beta / 2$.",
)
@rule(
    PAGE,
    "The reference is the policy itself, so that the lead is zero in each step, and so is the gradient if both keep "
    "their graph.",
)
@few
@given(beta=betas, seed=seeds)
def test_dpo_at_the_reference(beta, seed):
    chosen, rejected = draw(seed, 1, scale=100), draw(seed + 1, 1, scale=100)
    loss = dpo_loss(chosen, rejected, chosen.detach(), rejected.detach(), beta)
    assert loss.item() == pytest.approx(math.log(2))
    assert torch.autograd.grad(loss, chosen)[0].item() == pytest.approx(-beta / 2)
    itself = dpo_loss(chosen, rejected, chosen, rejected, beta)
    assert itself.item() == pytest.approx(math.log(2))
    assert [g.item() for g in torch.autograd.grad(itself, (chosen, rejected))] == [0, 0]


@rule(PAGE, "Swapping the two adds $\\beta h$ to DPO and $s_c - s_r$ to Bradley-Terry.")
@few
@given(count=sizes, beta=betas, seed=seeds)
def test_swapped(count, beta, seed):
    chosen, rejected, ref_chosen, ref_rejected = logs = pairs(seed, count, scale=30)
    lead = (chosen - ref_chosen) - (rejected - ref_rejected)
    swapped = dpo_loss(rejected, chosen, ref_rejected, ref_chosen, beta)
    assert_same(swapped, dpo_loss(*logs, beta) + beta * lead.mean(), chosen, rejected)


@rule(
    PAGE,
    "With the sum, tokens of a shared prompt cancel in the lead, in value and in gradient: both answers add the same "
    "number.",
)
@few
@given(prompt=sizes, long=sizes, short=sizes, classes=st.integers(2, 6), seed=seeds)
def test_a_shared_prompt_cancels(prompt, long, short, classes, seed):
    """A model whose logits depend on all tokens before, so that the prompt has the same ones in both texts."""
    weight = draw(seed, classes, classes)
    start = class_indices(seed, classes, prompt + 1)
    texts = [torch.cat([start, class_indices(seed + 2 + n, classes, n)]) for n in (long, short)]

    def log_prob(tokens: Tensor, first: int) -> Tensor:
        logits = F.one_hot(tokens, classes).to(weight.dtype).cumsum(0) @ weight
        return WAYS[0](logits[first:-1], tokens[first + 1 :]).sum()

    answers, counted = ([log_prob(text, first) for text in texts] for first in (prompt, 0))
    assert_same(answers[0] - answers[1], counted[0] - counted[1], weight)


@rule(
    PAGE,
    "The loss and its gradient are zero at a lead of $1 / (2 \\beta)$, and beyond it the gradient turns the lead back.",
)
@rule(PAGE, "At a lead of 0 the gradient of IPO is $2 / \\beta^2$ times that of DPO, 200 times for a beta of 0.1,")
@few
@given(count=sizes, beta=betas, beyond=st.floats(1e-3, 100), seed=seeds)
def test_ipo(count, beta, beyond, seed):
    """Against equation 17, pair by pair; its limits."""
    chosen, rejected, *_ = logs = pairs(seed, count, scale=10)
    total = chosen.sum() * 0
    for c, r, ref_c, ref_r in zip(*logs, strict=True):
        total = total + ((c.exp() * ref_r.exp() / (r.exp() * ref_c.exp())).log() - 0.5 / beta) ** 2
    assert_same(ipo_loss(*logs, beta), total / count, chosen, rejected, rtol=1e-6)
    torch.testing.assert_close(ipo_loss(*logs, beta, "none").sum(), ipo_loss(*logs, beta, "sum"))

    def at(loss: Callable, lead: float) -> tuple[float, float]:
        zero = torch.zeros(1, dtype=torch.float64)
        chosen = (zero + lead).requires_grad_()
        value = loss(chosen, zero, zero, zero, beta)
        return value.item(), torch.autograd.grad(value, chosen)[0].item()

    assert at(ipo_loss, 1 / (2 * beta)) == (0, 0)
    assert at(ipo_loss, 1 / (2 * beta) + beyond)[1] > 0
    assert at(ipo_loss, 1 / (2 * beta) - beyond)[1] < 0
    assert at(ipo_loss, 0)[0] == pytest.approx(1 / (4 * beta**2))
    assert at(ipo_loss, 0)[1] == pytest.approx(2 / beta**2 * at(dpo_loss, 0)[1])


def policies(seed: int, classes: int, scale: float) -> tuple[Tensor, Categorical, Categorical]:
    logits = draw(seed, classes, scale=scale)
    return logits, Categorical(logits=logits), Categorical(logits=draw(seed + 1, classes, scale=scale).detach())


@rule(PAGE, "On average over samples of the policy, $k_1$ and $k_3$ are the KL; $k_2$ is not.")
@rule(PAGE, "$k_3$ and $k_2$ are not negative, for any sample.")
@few
@given(classes=st.integers(2, 9), scale=st.floats(0.01, 5), seed=seeds)
def test_kl_estimators(classes, scale, seed):
    _, policy, reference = policies(seed, classes, scale)
    k1, k2, k3 = kl_estimates(policy.logits, reference.logits)
    kl = kl_divergence(policy, reference)
    slow = sum(p * math.log(p / q) for p, q in zip(policy.probs.tolist(), reference.probs.tolist(), strict=True))
    assert kl.item() == pytest.approx(slow, abs=1e-9)
    for mean in ((policy.probs * k1).sum(), (policy.probs * k3).sum()):
        torch.testing.assert_close(mean, kl, atol=1e-9, rtol=1e-8)
    ratios = (reference.probs / policy.probs).tolist()
    for i, r in enumerate(ratios):
        assert k1[i].item() == pytest.approx(-math.log(r), abs=1e-9)
        assert k2[i].item() == pytest.approx(math.log(r) ** 2 / 2, abs=1e-9)
        assert k3[i].item() == pytest.approx((r - 1) - math.log(r), abs=1e-9, rel=1e-8)
    assert k2.min() >= 0
    assert k3.min() >= -1e-15


@given(log_ratio=st.floats(-700, 700))
def test_k3_is_not_negative(log_ratio):
    _, _, k3 = kl_estimates(torch.tensor(log_ratio, dtype=torch.float64), torch.tensor(0.0, dtype=torch.float64))
    assert k3.item() >= -1e-16 * abs(log_ratio)  # rounding


def test_k2_is_biased():
    policy, reference = (Categorical(torch.tensor(p, dtype=torch.float64)) for p in ([0.9, 0.1], [0.5, 0.5]))
    _, k2, _ = kl_estimates(policy.logits, reference.logits)
    assert abs((policy.probs * k2).sum() - kl_divergence(policy, reference)) > 0.05


@rule(
    PAGE,
    "On average, the gradient of $k_1$ as a loss is zero, that of $k_2$ is the gradient of "
    "$\\mathrm{KL}(\\pi \\,\\|\\, \\pi_{\\text{ref}})$, and that of $k_3$ the gradient of "
    "$\\mathrm{KL}(\\pi_{\\text{ref}} \\,\\|\\, \\pi)$.",
)
@few
@given(classes=st.integers(2, 9), scale=st.floats(0.01, 3), seed=seeds)
def test_expected_gradients(classes, scale, seed):
    logits, policy, reference = policies(seed, classes, scale)
    weights = policy.probs.detach()
    expected = (0 * logits.sum(), kl_divergence(policy, reference), kl_divergence(reference, policy))
    for estimate, divergence in zip(kl_estimates(policy.logits, reference.logits), expected, strict=True):
        (mine,) = torch.autograd.grad((weights * estimate).sum(), logits, retain_graph=True)
        (exact,) = torch.autograd.grad(divergence, logits, retain_graph=True)
        torch.testing.assert_close(mine, exact, atol=1e-9, rtol=1e-8)


@rule(PAGE, 'With all log-probabilities of a position and `reduction="sum"` it gives the KL.')
@rule(
    PAGE,
    "With those of sampled tokens it weights each token by its probability a second time, and the number is wrong:",
)
@few
@given(classes=st.integers(2, 9), scale=st.floats(0.01, 3), seed=seeds)
def test_kl_div(classes, scale, seed):
    logits, policy, reference = policies(seed, classes, scale)
    of_all = F.kl_div(reference.logits, policy.logits, log_target=True, reduction="sum")
    assert_same(of_all, kl_divergence(policy, reference), logits)
    sampled = F.kl_div(reference.logits, policy.logits, log_target=True, reduction="none")
    torch.testing.assert_close(sampled, policy.probs * (policy.logits - reference.logits))


@few
@given(count=sizes, classes=sizes, seed=seeds)
def test_policy_gradient(count, classes, seed):
    """The weighted cross entropy, Categorical.log_prob, and the gradient on the page."""
    logits, actions = draw(seed, count, classes, scale=3), class_indices(seed, classes, count)
    advantage = draw(seed + 2, count).detach()
    weighted = (F.cross_entropy(logits, actions, reduction="none") * advantage).sum()
    slow = -sum(Categorical(logits=x).log_prob(a) * w for x, a, w in zip(logits, actions, advantage, strict=True))
    assert_same(weighted, slow, logits)
    (gradient,) = torch.autograd.grad(weighted, logits)
    torch.testing.assert_close(gradient, advantage[:, None] * (logits.softmax(1) - F.one_hot(actions, classes)))


@rule(
    PAGE,
    "The entropy of V actions is $\\ln V - \\mathrm{KL}(\\pi \\,\\|\\, \\text{uniform})$, so the bonus is a KL to the "
    "uniform policy.",
)
@few
@given(classes=st.integers(2, 9), scale=st.floats(0.01, 5), seed=seeds)
def test_entropy(classes, scale, seed):
    logits, policy, _ = policies(seed, classes, scale)
    uniform = Categorical(logits=torch.zeros(classes, dtype=torch.float64))
    assert_same(policy.entropy(), math.log(classes) - kl_divergence(policy, uniform), logits)


def slow_ppo(log_prob: Tensor, old: Tensor, advantage: Tensor, mask: Tensor, clip: float) -> Tensor:
    """Equation 7 by its cases, token by token: flat where the ratio has gone far enough."""
    total, count = log_prob.sum() * 0, 0
    for new, before, weight, counts in zip(*(t.flatten() for t in (log_prob, old, advantage, mask)), strict=True):
        if counts:
            count += 1
            ratio = new.exp() / before.exp()
            if weight > 0 and ratio > 1 + clip:
                total = total - weight * (1 + clip)
            elif weight < 0 and ratio < 1 - clip:
                total = total - weight * (1 - clip)
            else:
                total = total - weight * ratio
    return total / max(count, 1)


@rule(
    PAGE,
    "The gradient with respect to $\\ln \\pi(a)$ is zero where $A > 0$ and $\\rho > 1 + \\varepsilon$, and where "
    "$A < 0$ and $\\rho < 1 - \\varepsilon$; elsewhere it is $-\\rho A$.",
)
@few
@given(count=sizes, length=sizes, clip=st.floats(0.01, 0.9), scale=st.floats(0.01, 1), seed=seeds)
def test_ppo(count, length, clip, scale, seed):
    log_prob = draw(seed, count, length, scale=scale)
    old, advantage = draw(seed + 1, count, length, scale=scale).detach(), draw(seed + 2, count, length).detach()
    mask = class_indices(seed, 2, count, length)
    ratio = (log_prob - old).exp()
    assume(((ratio - 1).abs() - clip).abs().min() > 1e-9)  # not at a corner
    loss = ppo_loss(log_prob, old, advantage, mask, clip)
    assert_same(loss, slow_ppo(log_prob, old, advantage, mask, clip), log_prob)
    (gradient,) = torch.autograd.grad(loss, log_prob)
    flat = ((advantage > 0) & (ratio > 1 + clip)) | ((advantage < 0) & (ratio < 1 - clip))
    slopes = (-ratio * advantage).masked_fill(flat, 0) * mask / mask.sum().clamp(min=1)
    torch.testing.assert_close(gradient, slopes)


@rule(PAGE, "It leaves out what padding holds, also an infinity.")
@pytest.mark.parametrize("dtype", [torch.float16, torch.float32])
@pytest.mark.parametrize("old", [-200.0, -1000.0, -math.inf, math.nan])
@pytest.mark.parametrize("advantage", [1.0, -1.0, 0.0, math.nan, math.inf])
@pytest.mark.usefixtures("in_float32")
def test_ppo_with_anything_in_the_padding(dtype, old, advantage):
    log_prob = torch.tensor([[-1.0, -1.0]], dtype=dtype, requires_grad=True)
    advantages = torch.tensor([[2.0, advantage]])
    loss = ppo_loss(log_prob, torch.tensor([[-1.0, old]], dtype=dtype), advantages, torch.tensor([[1, 0]]))
    loss.backward()
    assert (loss.item(), log_prob.grad.tolist()) == (-2.0, [[-2.0, 0.0]])
    if math.isfinite(old) and math.isfinite(advantage):
        log_prob.grad = None
        ppo_loss(log_prob, torch.tensor([[-1.0, old]], dtype=dtype), advantages, torch.ones(1, 2)).backward()
        assert log_prob.grad.isfinite().all()


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.int64, torch.bool])
@pytest.mark.usefixtures("in_float32")
def test_ppo_counts_with_any_mask(dtype):
    """The number of tokens is infinite in float16, and rounded in bfloat16."""
    zeros = torch.zeros(1, 70001)
    assert ppo_loss(zeros, zeros, torch.ones(1, 1), torch.ones_like(zeros, dtype=dtype)) == -1


@rule(PAGE, "The function limits the difference to 20, so that no ratio overflows; beyond it the gradient is zero.")
@pytest.mark.parametrize("advantage", [1.0, 0.0, -1.0])
@pytest.mark.parametrize("difference", [20.5, 100.0, 1e6])
@pytest.mark.usefixtures("in_float32")
def test_ppo_far_from_the_old_policy(advantage, difference):
    log_prob = torch.tensor([[difference]], requires_grad=True)
    loss = ppo_loss(log_prob, torch.zeros(1, 1), torch.tensor([[advantage]]), torch.ones(1, 1))
    loss.backward()
    assert loss.isfinite()
    assert log_prob.grad == 0


def test_no_other_label_is_left_out():
    """Cross entropy raises for it; a function that takes token 0 in its place would be wrong in silence."""
    for way in WAYS:
        with pytest.raises((IndexError, RuntimeError), match="out of bounds"):
            way(torch.zeros(1, 2, 3), torch.tensor([[0, -1]]))


@pytest.mark.parametrize("loss", [dpo_loss, ipo_loss])
@pytest.mark.usefixtures("in_float32")
def test_preferences_in_half_precision(loss):
    """In float16 the difference of such sums, or its square, is rounded or infinite."""
    logs = [torch.tensor([value], dtype=torch.float16) for value in (-2000.0, -20.0, -2001.0, -20.0)]
    assert loss(*logs) == loss(*[log.float() for log in logs])
    assert loss(*logs).dtype == torch.float32
    far = [torch.tensor([value], dtype=torch.float16) for value in (-2000.0, -20.0, -20.0, -20.0)]
    assert loss(*far).isfinite()


@equal("PPO", "CrossEntropyLoss")
@rule(PAGE, "Where the policy is the old one, the ratio is 1, and the gradient is that of the policy gradient.")
@rule(PAGE, "The value is then minus the mean advantage, zero if the advantages are centred.")
@few
@given(count=sizes, length=sizes, classes=sizes, seed=seeds)
def test_ppo_at_the_old_policy(count, length, classes, seed):
    logits, actions = draw(seed, count, length, classes), class_indices(seed, classes, count, length)
    advantage = draw(seed + 1, count, length).detach()
    log_prob = Categorical(logits=logits).log_prob(actions)
    loss = ppo_loss(log_prob, log_prob.detach(), advantage, torch.ones(count, length))
    torch.testing.assert_close(loss, -advantage.mean())
    plain = (F.cross_entropy(logits.flatten(0, 1), actions.flatten(), reduction="none") * advantage.flatten()).mean()
    gradients = [torch.autograd.grad(each, logits, retain_graph=True)[0] for each in (loss, plain)]
    torch.testing.assert_close(*gradients)
    itself = ppo_loss(log_prob, log_prob, advantage, torch.ones(count, length))  # old log-probabilities with a graph
    assert torch.autograd.grad(itself, logits)[0].abs().max() < 1e-15


@rule(PAGE, "Adding a number to all rewards of a group does not change its advantages, up to rounding.")
@rule(PAGE, "In a group of equal rewards the advantages are zero:")
@few
@given(groups=sizes, samples=st.integers(1, 9), added=st.floats(-100, 100), seed=seeds)
def test_advantages(groups, samples, added, seed):
    rewards = draw(seed, groups, samples).detach()
    advantages = group_advantages(rewards)
    for row, got in zip(rewards.tolist(), advantages.tolist(), strict=True):
        mean = sum(row) / samples
        spread = math.sqrt(sum((x - mean) ** 2 for x in row) / samples)
        assert got == pytest.approx([(x - mean) / (spread + 1e-4) for x in row], abs=1e-9)
    torch.testing.assert_close(group_advantages(rewards + added), advantages, atol=1e-7, rtol=1e-7)


@pytest.mark.parametrize("added", [0.0, 1e3, -1e5, 1e6])
@pytest.mark.usefixtures("in_float32")
def test_a_number_is_added_in_float32(added):
    """Sums that float32 has, so that what is left is the rounding of the advantages."""
    rewards = torch.arange(12.0).remainder(7).view(3, 4) / 8
    torch.testing.assert_close(group_advantages(rewards + added), group_advantages(rewards), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("reward", [1000.1, -3333.3, 7, True])
@pytest.mark.usefixtures("in_float32")
def test_equal_rewards_in_float32(reward):
    """Their mean is rounded, and a spread of a rounding error would make it large."""
    for samples in range(1, 10):
        assert group_advantages(torch.tensor([[reward] * samples])).abs().max() == 0
