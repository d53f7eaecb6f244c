# ---
# jupyter:
#   kernelspec:
#     name: python3
#     display_name: Python 3
#     language: python
# tags: [sequences, padding, variable length, packing, gradient accumulation, character model, GRU, CTC]
# words:
#   "": variable length sequences loss padding mask batch which mean
#   what-to-do: variable length sequences padded batch loss mask
#   padding: pad token ignore_index -100 mask masked loss collate pad_sequence
#   two-checks: is my masked loss correct test padding invariance one by one
#   padding-as-a-class: loss too low pad token counted ignore_index forgotten
#   a-recurrent-model-reads-the-padding: pack_padded_sequence bidirectional GRU LSTM padding enforce_sorted
#   several-texts-in-one-row: sequence packing packed sequences document boundary reset state
#   which-mean: token mean per sequence mean short long texts length bias
#   accumulation: gradient accumulation micro-batch mean of means different number of tokens
#   labels-without-times: CTC example alignment decode greedy label error rate edit distance
#   blanks-first-then-peaks: CTC only blanks plateau peaky spikes
#   input_lengths-that-count-the-padding: CTC padding input_lengths learns slowly blanks
#   too-few-frames: CTC stride downsampling inf zero_infinity hides
# ---

# %% [markdown]
# # Sequences
#
# The texts or recordings of a batch have different lengths. How do you compute their loss, and how do you see that it
# is right? This guide trains a small character model on lines of text: with padding, with several lines in one row,
# and with three kinds of mean. Then it trains a model with `CTCLoss`, for labels whose times are not known.
#
# ## What to do
#
# | you have | do |
# |---|---|
# | a label for each token, in padded rows | −100 as the target of the padding, which [CrossEntropyLoss](../losses/cross_entropy.md#ignore_index) ignores: `cross_entropy(logits.mT, targets)` |
# | the same, and a bidirectional RNN | [`pack_padded_sequence`](#a-recurrent-model-reads-the-padding) too, so that it does not read the padding |
# | [several texts in one row](#several-texts-in-one-row) | −100 as the target at the last token of a text, and a model that starts again with each text |
# | [micro-batches](#accumulation) | the sum of the losses, divided by the number of tokens that count in the whole batch |
# | [several ranks](../learn/reductions.md#several-ranks-with-ddp) | the same; with DDP, times the number of ranks |
# | [labels without times](#labels-without-times), fewer than frames | [CTCLoss](../losses/ctc_loss.md), with the lengths after the model's stride, without padding |
#
# - Make [two checks](#two-checks): more padding does not change the loss, and the sequences one by one have the
#   loss of the batch. Here they find padding that counts, an RNN that reads it, a window that reaches into the text
#   before, a mean of each line, and wrong lengths for CTC. Turn dropout off for them.
# - Log the sum of the losses divided by the number of tokens that count. Its exponential is the
#   [perplexity](../beyond/language-models.md#perplexity-and-bits-per-byte).
# - Choose the mean. Here training with the mean over tokens gives a lower loss overall and on long lines, and training
#   with the [mean of each line](#which-mean) on short ones. Accumulation should not choose it for you.
# - For CTC, log the label error rate of the decoded sequences. The loss alone [can hide](#too-few-frames) that
#   targets do not fit into their frames.
#
# The numbers hold for the data and models of this guide. The bounds in the text are checked by asserts, some in each
# of five runs, some for their mean.

# %%
import itertools
import math
import re
from importlib.resources import files

import matplotlib.pyplot as plt
import torch
from sklearn import datasets
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.set_num_threads(1)  # the tensors are small
torch.set_default_dtype(torch.float64)  # training would enlarge rounding errors
runs = 5

# %% [markdown]
# ## Lines of text
#
# The text is the descriptions of data sets that scikit-learn ships. A sample is a line of 8 to 80 characters, in
# lower case, with 0 for each digit and a dot for each other mark. The tokens are its characters, a `START` before
# them, and an `END` after them, which is predicted too. Token 0 is padding.

# %%
EMPTY, START, END, IGNORED = 0, 1, 2, -100
folder = files(datasets) / "descr"
names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".rst"))
text = "\n".join((folder / name).read_text(encoding="utf-8") for name in names)
text = re.sub(r"[^a-z0 \n]", ".", re.sub(r"\d", "0", text.lower()))
lines = [" ".join(line.split()) for line in text.splitlines()]
lines = [line for line in dict.fromkeys(lines) if 8 <= len(line) <= 80]
characters = sorted(set("".join(lines)))
token = {character: number for number, character in enumerate(characters, 3)}
encoded = [torch.tensor([START, *map(token.get, line), END]) for line in lines]
targets = pad_sequence([each[1:] for each in encoded], True, IGNORED)
classes = 3 + len(characters)
lengths = (targets != IGNORED).sum(1)
assert lengths.sum() == sum(map(len, lines)) + len(lines)  # characters and ENDs
print(f"{len(lines)} lines, {lengths.sum()} targets, {classes} classes")
print(f"padding: {(targets == IGNORED).double().mean():.0%} of {tuple(targets.shape)}")

# %% [markdown]
# The model predicts a token from a window of the six before it, which does not reach beyond the start of the line.
# There are five runs, each with its own 200 test lines and its own initial parameters, trained side by side. The
# windows have the shape `(runs, lines, tokens, 6)`.


# %%
width, hidden = 6, 48


def windows(tokens):  # the last six tokens at each position
    return F.pad(tokens, (width - 1, 0)).unfold(-1, width, 1)


inputs = windows(pad_sequence([each[:-1] for each in encoded], True, EMPTY))
torch.manual_seed(0)
order = torch.stack([torch.randperm(len(lines)) for _ in range(runs)])
test_rows, train_rows = order[:, :200], order[:, 200:]


def initial():
    torch.manual_seed(1)
    return [
        torch.randn(runs, width * classes, hidden) / 5,
        torch.zeros(runs, 1, hidden),
        torch.randn(runs, hidden, classes) / 14,
        torch.zeros(runs, 1, classes),
    ]


def model(parameters, window):
    first, first_bias, last, last_bias = parameters
    # each token of the window adds a row of the table of its run and its place
    place = torch.arange(runs)[:, None, None, None] * width + torch.arange(width)
    rows = (window + place * classes).flatten(0, 2)
    x = F.embedding_bag(rows, first.flatten(0, 1), mode="sum")
    x = torch.tanh(x.view(runs, -1, hidden) + first_bias)
    return (x @ last + last_bias).view(*window.shape[:3], classes)


def loss_of_each(parameters, window, target):  # 0 where the target is ignored
    logits = model(parameters, window).flatten(0, 2)
    losses = F.cross_entropy(logits, target.flatten(), reduction="none")
    return losses.view(target.shape)


# %% [markdown]
# A step takes a batch of eight lines, in one or more micro-batches. A mean gets the losses of a micro-batch, a mask of
# what counts, and the number that counts in the whole batch, which the [mean over all
# tokens](../learn/reductions.md#gradient-accumulation) needs.


# %%
def token_mean(losses, mask, total):
    return losses.sum((1, 2)) / total


def backward(mean, parameters, window, target, parts):
    total = (target != IGNORED).sum((1, 2))
    for part in zip(window.chunk(parts, 1), target.chunk(parts, 1), strict=True):
        losses = loss_of_each(parameters, *part)
        mean(losses, part[1] != IGNORED, total).sum().backward()


def train(mean, window, target, batch=8, parts=1, steps=150):
    parameters = [each.requires_grad_() for each in initial()]
    optimizer = torch.optim.Adam(parameters, 0.01)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    run = torch.arange(runs).unsqueeze(1)
    for _ in range(steps):
        rows = torch.rand(target.shape[:2]).argsort(1)[:, :batch]
        optimizer.zero_grad()
        backward(mean, parameters, window[run, rows], target[run, rows], parts)
        optimizer.step()
        schedule.step()
    return [each.detach() for each in parameters]


def report(name, parameters):
    target = targets[test_rows]
    losses = loss_of_each(parameters, inputs[test_rows], target)
    short = (lengths[test_rows] <= 30).double()
    result = {"all": losses.sum((1, 2)) / (target != IGNORED).sum((1, 2))}
    for kind, chosen in (("short", short), ("long", 1 - short)):
        count = (chosen * lengths[test_rows]).sum(1)
        result[kind] = (losses.sum(2) * chosen).sum(1) / count
    result["first"] = losses[:, :, 0].mean(1)
    print(f"{name:20}", *[f"{each.mean():7.2f}" for each in result.values()])
    return result, losses.sum(2)


# %% [markdown]
# The output shows the mean test loss per token, on all lines, on those of up to 30 tokens and on longer ones, and the
# loss of the first character, averaged over the runs. Before training the loss is within 0.1 of $\ln C$ for $C$
# classes, the loss of equal probabilities, in each run. Perplexity and bits are of the first run.

# %%
train_set = inputs[train_rows], targets[train_rows]
heading = f"{'':20}     all   short    long   first"
print(heading)
print(f"{'ln C':20} {math.log(classes):7.2f}")
untrained, _ = report("untrained", initial())
ignoring = train(token_mean, *train_set)
score, line_losses = report("padding ignored", ignoring)
assert ((untrained["all"] - math.log(classes)).abs() < 0.1).all()

total = line_losses[0].sum()
letters = lengths[test_rows[0]].sum() - 200  # without END
print(f"perplexity {score['all'][0].exp():.1f}", end=", ")
print(f"bits per character {total / math.log(2) / letters:.1f}")

# %% [markdown]
# ## Padding
#
# ### Two checks
#
# A mean over tokens that handles padding passes two checks. With ten more columns of padding, it stays the same. And
# it equals the loss of the lines one by one: the sum of their losses without any padding, divided by the number of
# their tokens. Here are eight test lines with the trained models; the output is of the first run.

# %%
rows = test_rows[:1, :8].expand(runs, -1)
size = lengths[rows[0]]
batch = inputs[rows][:, :, : size.max()], targets[rows][:, :, : size.max()]
more = F.pad(batch[0], (0, 0, 0, 10)), F.pad(batch[1], (0, 10), value=IGNORED)
sums = []
for line, n in enumerate(size):
    one = batch[0][:, line : line + 1, :n], batch[1][:, line : line + 1, :n]
    sums.append(loss_of_each(ignoring, *one).sum((1, 2)))
one_by_one = sum(sums) / size.sum()
ways = {  # what the padding has as its target, and the mean
    "-100, sum / count": (IGNORED, lambda x, mask: x.sum((1, 2)) / mask.sum((1, 2))),
    "mask, sum / count": (EMPTY, lambda x, mask: (x * mask).sum((1, 2)) / size.sum()),
    "(losses * mask).mean()": (EMPTY, lambda x, mask: (x * mask).mean((1, 2))),
    "padding is a class": (EMPTY, lambda x, mask: x.mean((1, 2))),
    "mean of each line": (IGNORED, lambda x, mask: (x.sum(2) / mask.sum(2)).mean(1)),
}
print(f"one by one               {one_by_one[0]:.3f}, more padding:")
for name, (fill, mean) in ways.items():
    value = []
    for window, target in (batch, more):
        mask = (target != IGNORED).double()
        losses = loss_of_each(ignoring, window, target.where(mask == 1, fill))
        value.append(mean(losses, mask))
    print(f"{name:24} {value[0][0]:.3f}  {value[1][0]:.3f}")
    right = [torch.allclose(value[0], other) for other in (value[1], one_by_one)]
    assert right == ["mean()" not in name and "class" not in name, "count" in name]

# %% [markdown]
# In each run, −100 and a mask by hand pass both checks, and their gradients are equal too. [`(losses *
# mask).mean()`](../learn/reductions.md#mask) and padding as a class fail both. The mean of the means of
# each line passes the first check and fails the second. [It is a different mean](#which-mean).

# %%
gradients = []
for fill, mean in list(ways.values())[:2]:
    leaves = [each.clone().requires_grad_() for each in ignoring]
    mask = (batch[1] != IGNORED).double()
    losses = loss_of_each(leaves, batch[0], batch[1].where(mask == 1, fill))
    gradients.append(torch.autograd.grad(mean(losses, mask).sum(), leaves))
for first, second in zip(*gradients, strict=True):
    assert torch.allclose(first, second)

# %% [markdown]
# ### Padding as a class {.fold}
#
# If −100 is forgotten, the padding has a class, and the model learns to predict it. We train with this loss. On the
# test lines it is measured in batches of eight, once in random order and once sorted by length.

# %%
filled = targets.clamp(min=EMPTY)
counting = train(token_mean, inputs[train_rows], filled[train_rows])
print(heading)
report("padding ignored", ignoring)
score_counting, _ = report("padding is a class", counting)
losses = loss_of_each(counting, inputs[test_rows], filled[test_rows])
size, run, logged = lengths[test_rows], torch.arange(runs).unsqueeze(1), {}
for name, by in (("random", torch.rand(size.shape)), ("sorted", size)):
    rows = by.argsort(1)
    longest = size.gather(1, rows).unflatten(1, (25, 8)).amax(2).repeat_interleave(8, 1)
    sums = losses.cumsum(2)[run, rows, longest - 1]  # with the padding of its batch
    logged[name] = (sums / longest).mean(1)
    print(f"its own loss, batches {name}: {logged[name].mean():.2f}")

# %% [markdown]
# - Its own loss is lower than its loss without the padding by more than 0.5 in each run: padding is easy to predict.
#   In sorted batches, which have less padding, it is higher than in random ones by more than 0.3. The model and the
#   lines are the same.
# - The model is not better. Without the padding, its loss is higher than with −100 in each run, by less than 0.1.

# %%
assert (logged["random"] < score_counting["all"] - 0.5).all()
assert (logged["sorted"] > logged["random"] + 0.3).all()
gap = score_counting["all"] - score["all"]
assert (gap > 0).all()
assert (gap < 0.1).all()

# %% [markdown]
# ### A recurrent model reads the padding {.fold}
#
# The target −100 takes the padding out of the loss, and not out of the model. A GRU that reads from left to right
# passes both checks, because the padding comes last. A bidirectional one also reads from right to left, and so the
# padding first. With `pack_padded_sequence` it starts at the last token of each sequence. The packed output and the
# packed targets have one row for each token, so their plain mean is the mean over tokens. The labels are random here.

# %%
torch.manual_seed(2)
size = torch.tensor([9, 4, 6])
padding = torch.arange(9) >= size.unsqueeze(1)
x = torch.randn(3, 9, 5).masked_fill(padding.unsqueeze(2), 0.0)
label = torch.randint(4, (3, 9)).masked_fill(padding, IGNORED)
more_padding = F.pad(x, (0, 0, 0, 10))


def pack(padded):
    return pack_padded_sequence(padded, size, batch_first=True, enforce_sorted=False)


for both in (False, True):
    gru = nn.GRU(5, 8, batch_first=True, bidirectional=both)
    head = nn.Linear(16 if both else 8, 4)
    single = [head(gru(row[:n])[0]) for row, n in zip(x, size, strict=True)]
    losses = {
        "-100": F.cross_entropy(head(gru(x)[0]).mT, label),
        "more padding": F.cross_entropy(head(gru(more_padding)[0][:, :9]).mT, label),
        "packed": F.cross_entropy(head(gru(pack(x))[0].data), pack(label).data),
        "one by one": F.cross_entropy(torch.cat(single), label[~padding]),
    }
    print("bidirectional" if both else "left to right")
    print("  ", ", ".join(f"{name} {loss:.4f}" for name, loss in losses.items()))
    for name in ("-100", "more padding", "packed"):
        right = torch.allclose(losses[name], losses["one by one"])
        assert right == (not both or name == "packed")

# %% [markdown]
# ## Several texts in one row {.fold}
#
# Joined in one row, the lines need no padding. But no line should learn to predict the `START` of the next one, so the
# target at its `END` is −100. And the model has to start again with each line. Here the window is emptied before the
# `START`; a GRU needs its state set to zero, and attention [a mask and, if learned, new
# positions](../beyond/language-models.md#packed-texts).


# %%
def join(lines):
    row = torch.cat(lines)
    following = row.roll(-1).masked_fill(row == END, IGNORED)
    number = (row == START).cumsum(0)  # of the line that a token belongs to
    inside = windows(number) == number.unsqueeze(1)
    return windows(row), windows(row) * inside, following


# %% [markdown]
# With both, the row has the loss of its lines one by one. Without the reset it does not, even with −100:

# %%
through, reset, following = join([encoded[row] for row in test_rows[0, :8]])
for name, window in (("reset", reset), ("not reset", through)):
    row = window.expand(runs, 1, -1, -1), following.expand(runs, 1, -1)
    loss = loss_of_each(ignoring, *row).sum((1, 2)) / (following != IGNORED).sum()
    print(f"{name:10} {loss[0]:.3f}, one by one {one_by_one[0]:.3f}")
    assert torch.allclose(loss, one_by_one) == (name == "reset")

# %% [markdown]
# Now training on joined lines, with one row of 400 tokens in each step. The test lines are single.

# %%
joined = [join([encoded[row] for row in rows]) for rows in train_rows]
least = min(len(following) for *_, following in joined) // 400 * 400
parts = [
    torch.stack([each[:least] for each in kind]) for kind in zip(*joined, strict=True)
]
through, reset, following = [each.unflatten(1, (-1, 400)) for each in parts]
print(heading)
score_reset, _ = report("rows, reset", train(token_mean, reset, following, batch=1))
score_through, _ = report("not reset", train(token_mean, through, following, batch=1))
padding = (targets == IGNORED).double().mean()
print(f"targets ignored: padded {padding:.0%}", end=", ")
print(f"joined {(following == IGNORED).double().mean():.0%}")

# %% [markdown]
# - With the reset, the test loss differs from that of training with padding by less than 0.05 in each run.
# - Without it, the loss of the first character is higher in each run, on average by more than 0.1. The loss of a token
#   is higher by less than 0.1 in each run, so it hardly shows the mistake.

# %%
assert ((score_reset["all"] - score["all"]).abs() < 0.05).all()
gap = {kind: score_through[kind] - score_reset[kind] for kind in ("first", "all")}
assert (gap["first"] > 0).all()
assert gap["first"].mean() > 0.1
assert (gap["all"] > 0).all()
assert (gap["all"] < 0.1).all()

# %% [markdown]
# ## Which mean
#
# The mean over tokens gives each token the same weight. The mean of the means of each line gives each line the same
# weight: a token in a line of 10 counts eight times as much as one in a line of 80. The mean of the means of
# micro-batches gives each micro-batch the same weight.
#
# ### Accumulation
#
# The batch of the checks is split into four micro-batches. The error is the norm of the difference of the two
# gradients, divided by the norm of that of the whole batch.


# %%
def mean_of_means(losses, mask, total):
    return losses.sum((1, 2)) / mask.sum((1, 2)) / 4


def mean_of_lines(losses, mask, total):
    return (losses.sum(2) / mask.sum(2)).mean(1)


def gradient(mean, parts):
    leaves = [each.clone().requires_grad_() for each in ignoring]
    backward(mean, leaves, *batch, parts)
    return torch.cat([each.grad.flatten(1) for each in leaves], dim=1)


right = gradient(token_mean, 1)
errors = {}
for name, mean in (("sum / count", token_mean), ("mean of means", mean_of_means)):
    error = (gradient(mean, 4) - right).norm(dim=1) / right.norm(dim=1)
    print(f"{name:13} error {error.mean():.2f}")
    errors[name] = error
assert (errors["sum / count"] < 1e-9).all()
assert (errors["mean of means"] > 0.1).all()

# %% [markdown]
# The sums, divided by the number of tokens of the whole batch, add up to its gradient. The mean of means has an error
# above 10 percent in each run with this batch. How large it is depends on the lengths of the lines.
#
# After 150 steps of training with the sums, the parameters equal those of the whole batch up to rounding.

# %%
accumulated = train(token_mean, *train_set, parts=4)
for first, second in zip(accumulated, ignoring, strict=True):
    assert torch.allclose(first, second, atol=1e-6)

print(heading)
report("mean over tokens", accumulated)
trained = {
    "mean of means": train(mean_of_means, *train_set, parts=4),
    "mean of each line": train(mean_of_lines, *train_set),
}
edges = torch.tensor([9, 20, 35, 50, 65, 82])
results = {}
for (name, each), style in zip(trained.items(), ("C1s--", "C3o-"), strict=True):
    results[name], sums = report(name, each)
    values = []
    for low, high in itertools.pairwise(edges):
        size = lengths[test_rows]
        chosen = (size >= low) & (size < high)
        values.append(((sums - line_losses) * chosen).sum(1) / (size * chosen).sum(1))
    means = torch.stack(values).mean(1).round(decimals=3)
    plt.plot(means, style, markersize=5, label=name)
plt.axhline(0, color="C0", linewidth=1, label="mean over tokens")
plt.xticks(range(5), [f"{a} to {b - 1}" for a, b in itertools.pairwise(edges)])
plt.xlabel("tokens in the line")
plt.ylabel("loss minus that of token mean")
plt.legend()
plt.gcf().set_label(
    "Test loss minus that of training with the mean over tokens, against the length "
    "of the line. Both other means are below zero for short lines and above zero "
    "for long ones. The mean of each line is farther from zero."
)

# %% [markdown]
# - With the mean of each line, the loss on short lines is lower than with the mean over tokens, and the loss on long
#   lines is higher. This holds in each run, and both differences are above 0.02 on average.
# - The mean of means has the same effect on average, less than three quarters as large.
#
# Neither mean is wrong. But here training with the mean of each line is worse on average over the lines too, in each
# run. With accumulation the mean of means depends on the size of the micro-batches: of one line, it is the mean of each
# line; of all lines, the mean over tokens.

# %%
size = lengths[test_rows]  # sums: of the last training, with the mean of each line
assert ((sums / size).mean(1) > (line_losses / size).mean(1)).all()
effect = {}
for name, result in results.items():
    effect[name] = score["short"] - result["short"], result["long"] - score["long"]
for less, more in zip(*effect.values(), strict=True):
    assert (more > 0).all()
    assert more.mean() > 0.02
    assert 0 < less.mean() < 0.75 * more.mean()

# %% [markdown]
# ## Labels without times
#
# The recordings are synthetic. Each of six symbols is a pattern of 8 numbers, and sounds for 2 to 5 frames, after 1 to
# 4 frames of silence. There is noise in all frames, and zeros after the end. The targets are the symbols, 2 to 6 of
# them, without their times. Each run has its own patterns, 200 recordings to train with, and 100 to test with.


# %%
def record(n, patterns):
    size = torch.randint(2, 7, (runs, n))
    label = torch.randint(1, 7, (runs, n, 6))  # 0 is the blank
    silence = torch.randint(1, 5, (runs, n, 6))
    lasts = torch.randint(2, 6, (runs, n, 6))
    end = (silence + lasts).cumsum(2)
    length = end.gather(2, size.unsqueeze(2) - 1).squeeze(2) + 2
    time = torch.arange(56)[:, None]
    inside = (time >= (end - lasts).unsqueeze(2)) & (time < end.unsqueeze(2))
    inside = inside & (torch.arange(6) < size[:, :, None, None])
    spoken = (inside * label.unsqueeze(2)).sum(3)  # the class of each frame
    x = patterns[torch.arange(runs)[:, None, None], spoken]
    x = x + 0.5 * torch.randn(x.shape)
    x = x * (time < length[:, :, None, None])
    return x, length, label, size, spoken


torch.manual_seed(0)
directions = F.normalize(torch.randn(runs, 6, 8), dim=2)
patterns = F.pad(2 * directions, (0, 0, 1, 0))  # silence is zero
recordings, heard = record(200, patterns), record(100, patterns)
print("shape of the test recordings:", tuple(heard[0].shape))
print(f"frames that are padding: {1 - heard[1].double().mean() / 56:.0%}")

# %% [markdown]
# The network sees two frames on each side of a frame. With a stride of $s$, it sees $s$ frames instead of one, and
# $\lceil T / s \rceil$ frames are left of $T$. The loss of a run is what `reduction="mean"` gives: the [mean of each
# sequence's loss, divided by its number of labels](../losses/ctc_loss.md#reduction).


# %%
def network(parameters, x, stride):
    first, first_bias, last, last_bias = parameters
    window = F.pad(x, (0, 0, 2, 1 + stride)).unfold(2, 4 + stride, stride).flatten(3)
    states = torch.relu(window.flatten(1, 2) @ first + first_bias)
    return (states @ last + last_bias).view(*window.shape[:3], 7)


def frames(length, stride):
    return (length + stride - 1) // stride


def ctc(logits, length, label, size, **options):
    log_probabilities = logits.flatten(0, 1).log_softmax(2).transpose(0, 1)
    rest = [each.flatten(0, 1) for each in (label, length, size)]
    losses = F.ctc_loss(log_probabilities, *rest, reduction="none", **options)
    return (losses / rest[2]).view(runs, -1).mean(1)


def train_ctc(stride=1, all_frames=False, steps=150, evaluate=(), **options):
    torch.manual_seed(1)
    parameters = [
        torch.randn(runs, 8 * (4 + stride), 64) * (0.25 / (4 + stride)) ** 0.5,
        torch.zeros(runs, 1, 64),
        torch.randn(runs, 64, 7) / 8,
        torch.zeros(runs, 1, 7),
    ]
    optimizer = torch.optim.Adam([each.requires_grad_() for each in parameters], 0.01)
    history = {}
    for step in range(steps + 1):
        if step in evaluate or step == steps:
            history[step] = judge(parameters, stride)
        rows = torch.rand(runs, 200).argsort(1)[:, :8]
        x, length, label, size = [
            each[torch.arange(runs).unsqueeze(1), rows] for each in recordings[:4]
        ]
        logits = network(parameters, x, stride)
        length = frames(length, stride)
        if all_frames:
            length = torch.full_like(length, logits.shape[2])
        optimizer.zero_grad()
        ctc(logits, length, label, size, **options).sum().backward()
        optimizer.step()
    return [each.detach() for each in parameters], history


# %% [markdown]
# Class 0 is the blank, which means no label. To [decode](../losses/ctc_loss.md#when-to-use-it), take the best class of
# each frame, merge repeats, and drop the blanks. The label error rate is the edit distance to the targets (insertions,
# deletions and replacements), divided by the number of their labels.


# %%
def decode(path):
    return [
        k for k, before in zip(path, [0, *path], strict=False) if k not in (0, before)
    ]


def distance(first, second):
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        diagonal, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            best = min(row[j] + 1, row[j - 1] + 1, diagonal + (a != b))
            diagonal, row[j] = row[j], best
    return row[-1]


def need(label, size):  # frames: one for each label, one between two equal ones
    equal = (label[:, :, 1:] == label[:, :, :-1]) & (
        torch.arange(1, 6) < size.unsqueeze(2)
    )
    return size + equal.sum(2)


@torch.no_grad()
def judge(parameters, stride):
    x, length, label, size, _ = heard
    path = network(parameters, x, stride).argmax(3)
    length = frames(length, stride)
    counts = torch.arange(path.shape[2]) < length.unsqueeze(2)
    blanks = ((path == 0) & counts).sum((1, 2)) / counts.sum((1, 2))
    columns = [each.flatten(0, 1).tolist() for each in (path, length, label, size)]
    wrong = [
        distance(decode(path[:length]), label[:size])
        for path, length, label, size in zip(*columns, strict=True)
    ]
    return blanks, torch.tensor(wrong).view(runs, -1).sum(1) / size.sum(1)


# %% [markdown]
# ### Blanks first, then peaks
#
# `blanks` is the share of the frames of the test recordings where the blank is the best class.

# %%
steps = (0, 10, 20, 40, 80, 150)
trained, history = train_ctc(evaluate=steps)
for step, (blanks, rate) in history.items():
    print(f"step {step:3}: blanks {blanks.mean():.2f}, label errors {rate.mean():.2f}")

# %% [markdown]
# After 20 steps more than 85 percent of the frames are blank, on average, and the label error rate is above 0.7; an
# empty text has a rate of 1. [This is normal](../losses/ctc_loss.md#the-model-predicts-only-blanks). After 150 steps
# the rate is below 0.15 on average.
#
# The figure shows a test recording of the first run. The squares at the top are the frames in which the symbols sound.
# The decoded labels are right, but the peak of the first one comes after its symbol. The targets have
# an order and no times, so do not read times from the peaks.

# %%
assert history[20][0].mean() > 0.85
assert history[20][1].mean() > 0.7
assert history[150][1].mean() < 0.15

x, length, label, size, spoken = heard
one = (size[0] == 5).nonzero()[0].item()
n = length[0, one]
probabilities = network(trained, x, 1).softmax(3)[0, one, :n].round(decimals=3)
print("symbols", *label[0, one, : size[0, one]].tolist(), end=", decoded ")
print(*decode(probabilities.argmax(1).tolist()))
plt.plot(probabilities[:, 0], "C4:", label="blank")
for symbol, style in zip(
    label[0, one, :5].tolist(), ("C0-", "C1--", "C2-.", "C3-", "C0--"), strict=True
):
    plt.plot(probabilities[:, symbol], style, label=f"{symbol}")
    where = (spoken[0, one, :n] == symbol).nonzero().flatten().tolist()
    plt.plot(where, [1.1] * len(where), style[:2] + "s", markersize=4)
plt.ylim(-0.05, 1.4)
plt.yticks([0, 0.5, 1])
plt.xlabel("frame")
plt.ylabel("probability")
plt.legend(loc="upper center", ncols=6)
plt.gcf().set_label(
    "Probabilities against the frame. Five labels peak one after the other at "
    "nearly 1, with the blank between them. Squares show when the symbols sound: "
    "the first label peaks after its symbol has ended, the others during theirs."
)

# %% [markdown]
# ### input_lengths that count the padding {.fold}
#
# A common mistake is to pass the width of the batch, here 56, as the length of each recording. Nothing is raised. The
# first check finds it: with ten more frames of padding, the loss differs. Here are the test recordings of the first
# run, with the trained model, and then a training with the width, decoded with the right lengths:

# %%
for kind in ("lengths", "width"):
    losses = []
    for padded in (x, F.pad(x, (0, 0, 0, 10))):
        logits = network(trained, padded, 1)
        given = length if kind == "lengths" else length * 0 + logits.shape[2]
        losses.append(ctc(logits, given, label, size))
    print(f"{kind:7} {losses[0][0]:.2f}, more padding {losses[1][0]:.2f}")
    assert torch.allclose(*losses) == (kind == "lengths")

_, counting = train_ctc(all_frames=True, evaluate=(20, 150, 300), steps=600)
for step, (blanks, rate) in counting.items():
    print(f"step {step:3}: blanks {blanks.mean():.2f}, label errors {rate.mean():.2f}")

# %% [markdown]
# After 150 steps the label error rate is above 0.7 in each run, and with the right lengths below 0.15 on average.
# After 600 steps it is below 0.5 on average: the model learns, but later.

# %%
assert (counting[150][1] > 0.7).all()
assert counting[600][1].mean() < 0.5

# %% [markdown]
# ### Too few frames {.fold}
#
# A larger stride leaves fewer frames, and a target needs one [for each label, and one between two equal
# ones](../losses/ctc_loss.md#the-loss-is-inf). `fit` is the share of the training recordings whose target fits, and
# `loss` is that of the training set, without and with `zero_infinity`. The label error rate is that of the test set.

# %%
print("stride   fit   loss  zero_infinity  label errors")
table = {}
for stride in (1, 4, 8):
    parameters, after = train_ctc(stride, zero_infinity=True)
    x, length, label, size, _ = recordings
    reduced = frames(length, stride)
    fit = (need(label, size) <= reduced).double().mean()
    logits = network(parameters, x, stride)
    infinite = ctc(logits, reduced, label, size)
    loss = ctc(logits, reduced, label, size, zero_infinity=True)
    table[stride] = infinite, loss, after[150][1], fit
    columns = [each.mean() for each in table[stride][:3]]
    print(f"{stride:6}  {fit:.3f}", end="")
    print("{:6.2f}     {:6.2f}         {:6.2f}".format(*columns))

# %% [markdown]
# - With the stride 8, more than half of the targets do not fit, and the loss is infinite. `zero_infinity` counts them
#   as 0. Then the loss is lower than with the stride 1 in each run, and the label error rate is higher in each run, on
#   average by more than 0.1.
# - With the stride 4, more than 95 percent of the targets fit. The rate is still higher than with the stride 1, on
#   average by more than 0.05.
#
# So count the targets that do not fit before you set `zero_infinity`, and compare strides by the label error rate.

# %%
assert table[4][3] > 0.95
assert table[8][3] < 1 / 2
assert torch.isinf(table[8][0]).all()
assert (table[8][1] < table[1][1]).all()
assert (table[8][2] > table[1][2]).all()
assert (table[8][2] - table[1][2]).mean() > 0.1
assert (table[4][2] - table[1][2]).mean() > 0.05
