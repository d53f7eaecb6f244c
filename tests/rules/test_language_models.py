"""What docs/beyond/language-models.md says of all texts, vocabularies and counts: values and gradients, in float64."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional as F

from tests.exact import assert_same, class_indices, draw, shown
from tests.rules import rule

PAGE, EXAMPLES = "beyond/language-models.md", "beyond/language-models"
seeds = st.integers(0, 10**6)
sizes = st.integers(2, 12)
few = settings(deadline=None, max_examples=50)
lengths = st.lists(st.integers(1, 7), min_size=1, max_size=5)


soft_cap = shown(f"{EXAMPLES}/soft_cap", "soft_cap")
z_loss = shown(f"{EXAMPLES}/z_loss", "cross_entropy_with_z_loss")
in_chunks = shown(f"{EXAMPLES}/chunks", "in_chunks")


pytestmark = pytest.mark.usefixtures("in_float64")


def shifted(tokens: Tensor) -> Tensor:
    return F.pad(tokens[:, 1:], (0, 1), value=-100)


@rule(
    PAGE,
    "Moving the labels instead gives the same loss and the same gradient, and the logits, often the largest tensor "
    "of the step, are not copied.",
)
@few
@given(batch=sizes, length=sizes, classes=sizes, ignored=st.floats(0, 0.9), seed=seeds)
def test_moved_labels_and_sliced_logits(batch, length, classes, ignored, seed):
    logits = draw(seed, batch, length, classes)
    tokens = class_indices(seed, classes, batch, length, ignored=ignored)
    tokens[0, 1] = 0  # one that counts
    sliced = F.cross_entropy(logits[:, :-1].flatten(0, 1), tokens[:, 1:].flatten())
    assert_same(F.cross_entropy(logits.flatten(0, 1), shifted(tokens).flatten()), sliced, logits)
    assert logits.flatten(0, 1).data_ptr() == logits.data_ptr()


def attend(weights: tuple[Tensor, ...], tokens: Tensor, text: Tensor, position: Tensor, target: Tensor) -> Tensor:
    """The sum of the losses of a model with one layer of attention, over one row."""
    embedding, places, output = weights
    x = (embedding[tokens] + places[position])[None]
    mask = torch.ones(len(tokens), len(tokens)).tril().bool() & (text[:, None] == text)
    x = x + F.scaled_dot_product_attention(x, x, x, attn_mask=mask)
    return F.cross_entropy((x @ output)[0], target, reduction="sum")


@rule(PAGE, "With all three, the packed row has the loss and the gradient of its texts one by one.")
@few
@given(cuts=lengths, seed=seeds)
def test_packed_and_one_by_one(cuts, seed):
    weights = draw(seed, 9, 4), draw(seed + 1, 7, 4), draw(seed + 2, 4, 9)
    texts = [class_indices(seed + n, 9, length) for n, length in enumerate(cuts)]
    ends = [F.pad(text[1:], (0, 1), value=-100) for text in texts]
    places = [torch.arange(length) for length in cuts]
    numbers = [torch.full((length,), n) for n, length in enumerate(cuts)]
    packed = attend(weights, *(torch.cat(parts) for parts in (texts, numbers, places, ends)))
    one_by_one = sum(attend(weights, *parts) for parts in zip(texts, numbers, places, ends, strict=True))
    assert_same(packed, one_by_one, *weights)


@rule(
    PAGE,
    "The last line is right: a sum of losses divided by the number of targets of all micro-batches has the gradient "
    "of the whole batch.",
)
@rule(PAGE, "Add up the counts with `all_reduce`, and multiply by the number of ranks to undo the division.")
@few
@given(cuts=lengths, length=sizes, ignored=st.floats(0, 0.95), seed=seeds)
def test_divided_by_the_targets_of_all(cuts, length, ignored, seed):
    weight, inputs = draw(seed, 4, 9), draw(seed + 1, sum(cuts), length, 4)
    tokens = class_indices(seed, 9, sum(cuts), length, ignored=ignored)
    tokens[0, 1] = 0
    target = shifted(tokens)
    count = (target != -100).sum()

    def total(inputs, target):
        return F.cross_entropy((inputs @ weight).flatten(0, 1), target.flatten(), reduction="sum")

    parts = list(zip(inputs.split(cuts), target.split(cuts), strict=True))
    whole = F.cross_entropy((inputs @ weight).flatten(0, 1), target.flatten())
    assert_same(sum(total(*part) / count for part in parts), whole, weight)
    averaged = torch.stack([total(*part) * len(parts) / count for part in parts]).mean()  # as DDP does
    assert_same(averaged, whole, weight)


@rule(PAGE, "The mean of the batch perplexities is at least the exponential of the mean of the batch means.")
@given(means=st.lists(st.floats(0, 20), min_size=1, max_size=9))
def test_perplexities_are_averaged_too_high(means):
    means = torch.tensor(means, dtype=torch.float64)
    assert means.exp().mean() >= means.mean().exp() * (1 - 1e-9)


@rule(PAGE, "A model that gives V tokens the same probability has a perplexity of V.")
@given(classes=st.integers(1, 5000), logit=st.floats(-100, 100), seed=seeds)
def test_perplexity_of_equal_probabilities(classes, logit, seed):
    loss = F.cross_entropy(torch.full((3, classes), logit, dtype=torch.float64), class_indices(seed, classes, 3))
    assert loss.exp().item() == pytest.approx(classes)


@rule(
    PAGE,
    "A model that gives a text the same probability has the same bits per byte, however the text is cut into tokens.",
)
@few
@given(pairs=st.integers(1, 20), letters=st.integers(2, 7), seed=seeds)
def test_bits_per_byte_of_letters_and_of_pairs(pairs, letters, seed):
    """A model of letters, and the same one as a model whose tokens are pairs of letters."""
    logits, text = draw(seed, 2 * pairs, letters, scale=3), class_indices(seed, letters, 2 * pairs)
    log_p = logits.log_softmax(dim=1)
    of_pairs = (log_p[0::2, :, None] + log_p[1::2, None, :]).flatten(1)
    tokens = text[0::2] * letters + text[1::2]
    bits = [
        F.cross_entropy(scores, target, reduction="sum") / math.log(2) / len(text)
        for scores, target in ((logits, text), (of_pairs, tokens))
    ]
    assert_same(*bits, logits)


def plain_loss(row: list[float], label: int) -> float:
    """The cross entropy of one token, from its definition."""
    largest = max(row)
    return largest - row[label] + math.log(sum(math.exp(x - largest) for x in row))


@rule(
    PAGE,
    "With a cap $c$ and V classes, the loss of a token is between $\\ln(1 + (V - 1) \\, e^{-2c})$ and "
    "$\\ln(1 + (V - 1) \\, e^{2c})$.",
)
@few
@given(rows=sizes, classes=sizes, cap=st.floats(0.1, 50), scale=st.floats(0.1, 1000), seed=seeds)
def test_soft_cap(rows, classes, cap, scale, seed):
    logits, target = draw(seed, rows, classes, scale=scale), class_indices(seed, classes, rows)
    capped = soft_cap(logits, cap)
    losses = F.cross_entropy(capped, target, reduction="none")
    low, high = (math.log1p((classes - 1) * math.exp(sign * 2 * cap)) for sign in (-1, 1))
    assert losses.min().item() >= low * (1 - 1e-9) - 1e-12
    assert losses.max().item() <= high * (1 + 1e-9)
    for row, label, loss in zip(logits.tolist(), target.tolist(), losses.tolist(), strict=True):
        assert loss == pytest.approx(plain_loss([cap * math.tanh(x / cap) for x in row], label), abs=1e-12)
    (gradient,) = torch.autograd.grad(losses.sum(), logits)
    slopes = (capped.softmax(dim=1) - F.one_hot(target, classes)) * (1 - (capped / cap) ** 2)
    torch.testing.assert_close(gradient, slopes, atol=1e-9, rtol=1e-6)


@rule(PAGE, "As $c$ grows, the loss and its gradient tend to the plain ones.")
@few
@given(rows=sizes, classes=sizes, scale=st.floats(0.1, 30), seed=seeds)
def test_without_a_cap(rows, classes, scale, seed):
    """The difference of the logits is at most x³ / 3c²."""
    logits, target = draw(seed, rows, classes, scale=scale), class_indices(seed, classes, rows)
    for cap in (1e4, 1e6):
        capped = F.cross_entropy(soft_cap(logits, cap), target)
        bound = 10 * (1 + logits.abs().max().item()) ** 3 / cap**2
        assert_same(capped, F.cross_entropy(logits, target), logits, rtol=0, atol=bound + 1e-12)


@few
@given(rows=sizes, classes=sizes, z=st.floats(0, 1), ignored=st.floats(0, 0.9), scale=st.floats(0.1, 30), seed=seeds)
def test_z_loss(rows, classes, z, ignored, scale, seed):
    """Against the definition in the paper, token by token, and the gradient on the page."""
    logits = draw(seed, rows, classes, scale=scale)
    target = class_indices(seed, classes, rows, ignored=ignored)
    target[0] = 1
    loss = z_loss(logits, target, z)
    kept = [(row, label) for row, label in zip(logits.tolist(), target.tolist(), strict=True) if label != -100]
    log_z = [plain_loss(row, label) + row[label] for row, label in kept]
    expected = sum(plain_loss(*token) + z * log**2 for token, log in zip(kept, log_z, strict=True)) / len(kept)
    assert loss.item() == pytest.approx(expected, rel=1e-9, abs=1e-12)
    (gradient,) = torch.autograd.grad(loss, logits)
    counts = target != -100
    slopes = (1 + 2 * z * logits.logsumexp(1, keepdim=True)) * logits.softmax(1)
    slopes = (slopes - F.one_hot(target.clamp(min=0), classes)) * counts[:, None] / counts.sum()
    torch.testing.assert_close(gradient, slopes, atol=1e-10, rtol=1e-8)
    assert_same(z_loss(logits, target, 0.0), F.cross_entropy(logits, target), logits)


@few
@given(rows=sizes, length=sizes, classes=sizes, ignored=st.floats(0, 0.5), seed=seeds)
def test_z_loss_in_parts(rows, length, classes, ignored, seed):
    """Of sequences; and its sums over micro-batches, divided once, are the mean of all."""
    logits = draw(seed, rows, length, classes)
    target = class_indices(seed, classes, rows, length, ignored=ignored)
    target[0, 0] = 0
    whole = z_loss(logits, target, 0.1)
    parts = [z_loss(*part, 0.1, "sum") for part in zip(logits.split(1), target.split(1), strict=True)]
    assert_same(sum(parts) / (target != -100).sum(), whole, logits)
    each = z_loss(logits, target, 0.1, "none")
    assert each.shape == target.shape
    assert_same(each.sum() / (target != -100).sum(), whole, logits)


@rule(PAGE, "Where $\\ln Z = 0$, the penalty and its gradient are zero.")
@few
@given(rows=sizes, classes=sizes, z=st.floats(0, 1), seed=seeds)
def test_z_loss_where_z_is_one(rows, classes, z, seed):
    logits = draw(seed, rows, classes, scale=5).detach().log_softmax(dim=1).requires_grad_()
    target = class_indices(seed, classes, rows)
    assert_same(z_loss(logits, target, z), F.cross_entropy(logits, target), logits)


@rule(
    PAGE,
    "Adding a number to all logits does not change the cross entropy, so the cross entropy does not keep them near "
    "zero.",
)
@few
@given(rows=sizes, classes=sizes, added=st.floats(-100, 100), seed=seeds)
def test_a_number_added_to_all_logits(rows, classes, added, seed):
    logits, target = draw(seed, rows, classes), class_indices(seed, classes, rows)
    assert_same(F.cross_entropy(logits + added, target), F.cross_entropy(logits, target), logits, atol=1e-9)


@rule(PAGE, "See [its formula and gradient](../losses/cross_entropy.md#label_smoothing); 0 is the plain loss.")
@few
@given(rows=sizes, classes=sizes, smoothing=st.floats(0, 1), seed=seeds)
def test_smoothing(rows, classes, smoothing, seed):
    logits, target = draw(seed, rows, classes), class_indices(seed, classes, rows)
    plain = F.cross_entropy(logits, target)
    assert_same(F.cross_entropy(logits, target, label_smoothing=0.0), plain, logits)
    mixed = (1 - smoothing) * plain - smoothing * logits.log_softmax(dim=1).mean()
    assert_same(F.cross_entropy(logits, target, label_smoothing=smoothing), mixed, logits)


@rule(PAGE, "In chunks, one chunk is in memory at a time. The loss and the gradient are the same:")
@settings(deadline=None, max_examples=30)
@given(rows=st.integers(1, 40), chunk=st.integers(1, 50), ignored=st.floats(0, 0.9), seed=seeds)
def test_in_chunks(rows, chunk, ignored, seed):
    layer = in_chunks.__globals__["layer"].double()
    features, target = draw(seed, rows, 64), class_indices(seed, 1000, rows, ignored=ignored)
    target[0] = 1
    whole = F.cross_entropy(layer(features), target)
    assert_same(in_chunks(features, target, rows=chunk), whole, features, layer.weight)
