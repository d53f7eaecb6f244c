# ---
# jupyter:
#   kernelspec:
#     name: python3
#     display_name: Python 3
#     language: python
# tags: [many classes, extreme classification, large vocabulary, adaptive softmax, sampled softmax, out of memory]
# words:
#   "": extreme classification huge vocabulary thousands of classes items users words which loss compare
#   what-to-do: extreme classification huge vocabulary thousands of classes items users which loss
#   memory: OOM peak memory of logits number of classes batch size chunks adaptive
#   time: faster slower speed FLOPs chunks adaptive softmax Zipf uniform
#   data-with-known-probabilities: Zipf long tail synthetic data
#   quality: adaptive softmax accuracy frequent rare words long tail perplexity div_value cutoffs
#   classes-in-random-order: adaptive softmax labels not sorted by frequency vocabulary order
#   predict: adaptive softmax inference argmax log_prob top class
#   more-rows-than-features: batch size chunks take more memory than cross entropy
#   sampled-softmax: sampled softmax log-uniform negatives logQ correction candidate sampling recommender
# ---

# %% [markdown]
# # Many classes
#
# Your model has thousands or hundreds of thousands of classes: words, items, users. Which loss, and what does it take
# in memory and time? This guide counts the bytes and operations of CrossEntropyLoss, LinearCrossEntropyLoss in chunks
# and AdaptiveLogSoftmaxWithLoss against the number of classes. Then it trains with them on classes that follow
# Zipf's law, where the best reachable loss is known.
#
# ## What to do
#
# | you have | use |
# |---|---|
# | memory for the logits | `nn.Linear` and [CrossEntropyLoss](../losses/cross_entropy.md) |
# | no memory for them, and a batch with many more rows (samples or tokens) than features | [LinearCrossEntropyLoss](../losses/linear_cross_entropy.md#options-in-chunks) with `batch_chunk_size=64`: the same loss and gradients, but [not in bfloat16](../losses/linear_cross_entropy.md#in-chunks-the-loss-in-bfloat16-is-coarse) |
# | an output layer with too many weights or too slow, and a few classes that make up most of the data | [AdaptiveLogSoftmaxWithLoss](../losses/adaptive_log_softmax_with_loss.md), with the classes [sorted by frequency](../losses/adaptive_log_softmax_with_loss.md#classes-not-in-frequency-order) |
# | rare classes that matter as much, or classes that are about equally frequent | the full layer, if needed in chunks |
# | millions of classes, such as items, and no time for a pass over all | [sampled softmax](#sampled-softmax) with sparse gradients, which torch does not have |
# | new classes after training, such as new items | [embeddings](embeddings.md) |
#
# - A table of logits is $N \cdot C$ numbers, for $N$ rows (samples or tokens) and $C$ classes. CrossEntropyLoss holds
#   three at its [peak](#memory), $12\,N C$ bytes in float32, if there are many rows. Chunks held two tables of weights,
#   $C \cdot D$, for $D$ features. So they hold less if the batch has [many more rows](#more-rows-than-features) than
#   $D$.
# - Chunks do the same operations, here in less than twice the [time](#time).
# - Adaptive softmax did less than a tenth of the operations, with less than an eighth of the weights. Its peak memory
#   was less than half of that of CrossEntropyLoss with Zipf's law, and more than 0.6 with equally frequent classes.
# - Adaptive softmax is as good as the full layer on frequent classes here, and [far worse on rare ones](#quality) with
#   the default `div_value`, because the last of two clusters has $D / 16$ features, here 4. Wider ones help a lot.
# - With the classes [in random order](#classes-in-random-order) it is far worse, without a warning.
#
# The numbers hold for the data and models of this guide, with one setting of the optimizer, on the CPU. The bounds
# in the text are checked by asserts, those on quality for each of five sets of data.

# %%
import time

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.autograd.profiler_legacy import profile
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

torch.set_num_threads(1)  # the tensors are small
base = 0

# %% [markdown]
# ## Memory
#
# The layer gets 256 rows of 64 features in float32. The targets follow Zipf's law: class $k$, counted from 0, is drawn
# in proportion to $1 / (k + 1)$. For the adaptive softmax, we also draw them uniformly. Its cutoffs are at 1 and at 10
# percent of the classes.

# %%
features = 64


def losses(classes, rows=256):
    torch.manual_seed(base)
    zipf = 1 / torch.arange(1.0, classes + 1)
    target = torch.multinomial(zipf, rows, replacement=True)
    uniform = torch.randint(classes, (rows,))
    linear = nn.Linear(features, classes, bias=False)
    options = nn.LinearCrossEntropyOptions(batch_chunk_size=64)
    chunks = nn.LinearCrossEntropyLoss(features, classes, options=options)
    cutoffs = [classes // 100, classes // 10]
    adaptive = nn.AdaptiveLogSoftmaxWithLoss(features, classes, cutoffs)
    return {
        "CrossEntropy": (linear, lambda x: F.cross_entropy(linear(x), target)),
        "in chunks": (chunks, lambda x: chunks(x, target)),
        "adaptive, Zipf": (adaptive, lambda x: adaptive(x, target).loss),
        "adaptive, uniform": (adaptive, lambda x: adaptive(x, uniform).loss),
    }


# %% [markdown]
# Torch's profiler lists what is allocated and freed, so the peak of a forward and a backward pass, with the gradients,
# can be counted. It lists the shapes of the matrix products, too. From these we count the operations, because
# `FlopCounterMode` does not see the products inside the chunks.


# %%
def measure(layer, loss, rows=256):
    """The most bytes held at a time, the operations, and the number of weights."""
    x = torch.randn(rows, features, requires_grad=True)
    layer.zero_grad()
    with profile(profile_memory=True, record_shapes=True) as profiled:
        loss(x).backward()
    held, peak, operations = 0, 0, 0
    for event in sorted(profiled.function_events, key=lambda e: e.time_range.end):
        held += event.self_cpu_memory_usage
        peak = max(peak, held)
        if event.name in ("aten::mm", "aten::addmm", "aten::addmm_"):
            first = 0 if event.name == "aten::mm" else 1  # addmm adds to a matrix
            (n, k), (_, m) = event.input_shapes[first : first + 2]
            operations += 2 * n * k * m
    return peak, operations, sum(weight.numel() for weight in layer.parameters())


sizes = [1000, 10_000, 100_000]
names = list(losses(100))
measured = {c: {name: measure(*way) for name, way in losses(c).items()} for c in sizes}
peak, operations, weights = [
    {(c, name): measured[c][name][place] for c in sizes for name in names}
    for place in range(3)
]


def show(title, table):
    print(f"{title:20}", *[f"{c:7}" for c in sizes])
    for name in names:
        ratios = [table[c, name] / table[c, "CrossEntropy"] for c in sizes]
        print(f"{name:20}", *[f"{ratio:7.2f}" for ratio in ratios])


show("peak: classes", peak)
for name, style in zip(names, ("C0-", "C2--", "C1-.", "C3:"), strict=True):
    mebibytes = [peak[c, name] / 2**20 for c in sizes]
    if name == "CrossEntropy":
        print("CrossEntropy, in MiB", *[f"{each:7.0f}" for each in mebibytes])
    plt.loglog(sizes, mebibytes, style, marker="o", markersize=4, label=name)
plt.xlabel("classes")
plt.ylabel("peak, MiB")
plt.legend()
plt.gcf().set_label(
    "Peak memory against the number of classes, both logarithmic: four nearly "
    "parallel lines. CrossEntropy is highest, the adaptive softmax with uniform "
    "targets a little below. Chunks and adaptive, Zipf are far lower."
)

# %% [markdown]
# - CrossEntropyLoss holds three tables of logits here.
# - Chunks hold less than a quarter of that. With 10 000 and more classes, these are two tables of weights, within 5
#   percent. That is so for chunks of at most as many rows as features.
# - Adaptive softmax computes a cluster for the rows with a target in it. With Zipf's law it holds less than half of
#   CrossEntropyLoss, with uniform targets more than 0.6 of it, because most targets are in the last cluster.
# - In addition there are the weights, and Adam's two numbers for each of them. Chunks do not change these. The adaptive
#   softmax has less than an eighth of the weights.

# %%
for c in sizes:
    logits, layer = 4 * 256 * c, 4 * c * features  # bytes
    full = peak[c, "CrossEntropy"]
    assert abs(full / (3 * logits) - 1) < 0.01
    assert weights[c, "adaptive, Zipf"] < weights[c, "CrossEntropy"] / 8
    assert peak[c, "in chunks"] < 0.25 * full
    assert c < 10_000 or abs(peak[c, "in chunks"] / (2 * layer) - 1) < 0.05
    assert peak[c, "adaptive, Zipf"] < 0.5 * full
    assert peak[c, "adaptive, uniform"] > 0.6 * full

# %% [markdown]
# ### More rows than features
#
# The peak of chunks relative to that of CrossEntropyLoss, for 10 000 classes and 64 features. With 16 rows, chunks do
# not hold less: the peak of CrossEntropyLoss is one table of logits and the gradient of the weights. With more rows it
# grows, and the two tables of weights stay. In a language model, each token of the batch is a row.

# %%
relative = {}
for rows in (16, 64, 256, 1024):
    way = losses(10_000, rows)
    full, chunked = [measure(*way[n], rows)[0] for n in ("CrossEntropy", "in chunks")]
    relative[rows] = chunked / full
    assert rows > 16 or abs(full / (4 * 10_000 * (rows + features)) - 1) < 0.01
    print(f"{rows:4} rows: {relative[rows]:.2f}")
assert relative[16] > 0.99
assert relative[64] < 0.8
assert relative[1024] < 0.1

# %% [markdown]
# ## Time
#
# First the operations of the matrix products, for both passes. Chunks do those of CrossEntropyLoss. Adaptive softmax
# does less than a tenth, even with uniform targets, because most of their classes have 4 features instead of 64.

# %%
show("operations: classes", operations)
for c in sizes:
    assert operations[c, "in chunks"] == operations[c, "CrossEntropy"]
    for kind in ("Zipf", "uniform"):
        assert operations[c, f"adaptive, {kind}"] < 0.1 * operations[c, "CrossEntropy"]
with FlopCounterMode(display=False) as counter:
    losses(1000)["in chunks"][1](torch.randn(256, features, requires_grad=True))
assert counter.get_total_flops() == 0  # it does not see them

# %% [markdown]
# With uniform targets, the time falls less than the operations, which do not include the softmax. We compare the
# fastest of six runs of each, with 20 000 classes:


# %%
def seconds(layer, loss):
    x = torch.randn(256, features, requires_grad=True)
    layer.zero_grad()
    start = time.process_time()
    loss(x).backward()
    return time.process_time() - start


ways = losses(20_000)
fastest = dict.fromkeys(ways, float("inf"))
for _ in range(6):  # in turns
    for name, way in ways.items():
        fastest[name] = min(fastest[name], seconds(*way))
full, chunked, zipf, uniform = fastest.values()
statements = {
    "in chunks: less than twice CrossEntropy": chunked < 2 * full,
    "adaptive, Zipf: less than half": zipf < full / 2,
    "adaptive, uniform: more than a fifth": uniform > full / 5,
    "adaptive, uniform: over 1.5 times Zipf": uniform > 1.5 * zipf,
}
for statement, holds in statements.items():
    print(f"{statement}: {holds}")
    assert holds

# %% [markdown]
# Without a chunk size, [torch's choice](../losses/linear_cross_entropy.md#when-to-use-it) was much slower on the CPU.
# Language models have [more ways](../beyond/language-models.md#memory-and-time-of-the-logits) to save the memory of
# logits.
#
# ## Data with known probabilities
#
# There are 500 classes, so that training is quick, and they follow Zipf's law. Each has a centre in 16 dimensions, and
# an input is the centre of its class plus noise. So the true probabilities are known: a softmax of $x \cdot c_k -
# |c_k|^2 / 2 + \ln s_k$, with the centre $c_k$ and the share $s_k$ of class $k$. We draw five sets of centres, and 2000
# samples of each to test with. Training draws new samples at each step.
#
# We look at three groups: the first 5 classes, the next 45, and the other 450. Each has about a third of the samples:

# %%
torch.set_default_dtype(torch.float64)  # training would enlarge rounding errors
classes, sets = 500, 5
shares = 1 / torch.arange(1.0, classes + 1)
shares /= shares.sum()
groups = {"frequent": (0, 5), "middle": (5, 50), "rare": (50, classes)}
for name, group in groups.items():
    print(f"{name}: {shares[slice(*group)].sum():.2f}")


def draw(centre, samples):
    label = torch.multinomial(shares, samples, replacement=True)
    return centre[label] + torch.randn(samples, 16), label


centres, test = [], []
for k in range(sets):
    torch.manual_seed(base + k)
    centres.append(0.8 * torch.randn(classes, 16))
    test.append(draw(centres[k], 2000))

# %% [markdown]
# The model is a hidden layer with 64 features, and the output layer, which is in the criterion. Its weights [have to be
# in the optimizer](../losses/linear_cross_entropy.md#the-output-layer-does-not-train).


# %%
def full_layer(options=None):
    return nn.LinearCrossEntropyLoss(features, classes, options=options)


def in_chunks():
    return full_layer(nn.LinearCrossEntropyOptions(batch_chunk_size=64))


def adaptive(cutoffs=(5, 50), div_value=4.0):
    return nn.AdaptiveLogSoftmaxWithLoss(features, classes, cutoffs, div_value)


def call(layer, x, label):
    result = layer(x, label)
    return getattr(result, "loss", result)  # the adaptive softmax returns a tuple


def train(k, make, loss=call, rank=None, steps=200):
    torch.manual_seed(1000 + base + k)
    body, layer = nn.Sequential(nn.Linear(16, features), nn.ReLU()), make()
    optimizer = torch.optim.Adam([*body.parameters(), *layer.parameters()], 0.02)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    history = []
    for _ in range(steps):
        inputs, label = draw(centres[k], 128)
        optimizer.zero_grad()
        value = loss(layer, body(inputs), label if rank is None else rank[label])
        value.backward()
        optimizer.step()
        schedule.step()
        history.append(value.detach())
    return body, layer, torch.stack(history)


# %% [markdown]
# Chunks train the same model. After 20 steps, the losses and the weights are the same up to rounding, in each set. So
# below, the full layer stands for both.

# %%
for k in range(sets):
    _, whole, history = train(k, full_layer, steps=20)
    _, chunked, history_in_chunks = train(k, in_chunks, steps=20)
    assert torch.allclose(history, history_in_chunks, rtol=1e-9)
    assert torch.allclose(whole.linear.weight, chunked.linear.weight, atol=1e-7)


# %% [markdown]
# ## Quality
#
# Adaptive softmax has the cutoffs 5 and 50, so its clusters are the middle and the rare classes. The default
# `div_value` of 4 gives them 16 and 4 features. With `div_value=2` it is 32 and 16. With one cutoff at 50, the rare
# classes have 16, and the others are in the head. Weights and operations (work) are relative to the full layer. The
# rest are means over the five sets.


# %%
HEADER = """                weights     loss                  accuracy
                       work all   freq mid  rare  freq mid  rare"""


def judge(name, log_probability, cost=""):
    """The loss of all samples, then loss and accuracy in each group, a row a set."""
    rows = []
    for (_, label), each in zip(test, log_probability, strict=True):
        loss = -each.gather(1, label.unsqueeze(1)).squeeze(1)
        right = (each.argmax(1) == label).double()
        inside = [(label >= low) & (label < high) for low, high in groups.values()]
        parts = [values[i].mean() for values in (loss, right) for i in inside]
        rows.append(torch.stack([loss.mean(), *parts]))
    means = [f"{mean:.2f}" for mean in torch.stack(rows).mean(0)]
    print(f"{name:15} {cost:11} {means[0]} ", *means[1:4], "", *means[4:])
    return torch.stack(rows)


@torch.no_grad()
def log_probabilities(body, layer, inputs):
    if isinstance(layer, nn.AdaptiveLogSoftmaxWithLoss):
        return layer.log_prob(body(inputs))
    return layer.linear(body(inputs)).log_softmax(1)


def study(name, make, loss=call, rank=None):
    models = [train(k, make, loss, rank)[:2] for k in range(sets)]
    predicted = [
        log_probabilities(*model, inputs)
        for model, (inputs, _) in zip(models, test, strict=True)
    ]
    layer, target = models[0][1], test[0][1]
    if rank is not None:
        predicted = [each[:, rank] for each in predicted]
        target = rank[target]
    _, work, size = measure(layer, lambda x: loss(layer, x, target), len(target))
    one_table = features * classes
    full_work = 6 * len(target) * one_table  # three products, 2 operations a number
    cost = f"{size / one_table:.2f}   {work / full_work:.2f}"
    return models, judge(name, predicted, cost)


print(HEADER)
truth = []
for (inputs, _), centre in zip(test, centres, strict=True):
    logits = inputs @ centre.T - centre.square().sum(1) / 2 + shares.log()
    truth.append(logits.log_softmax(1))
models, result = {}, {"best reachable": judge("best reachable", truth)}
for name, make in {
    "full layer": full_layer,
    "adaptive": adaptive,
    "div_value=2": lambda: adaptive(div_value=2.0),
    "one cutoff": lambda: adaptive(cutoffs=(50,)),
}.items():
    models[name], result[name] = study(name, make)
for place, (name, marker) in enumerate(zip(groups, ("C0o", "C1s", "C3^"), strict=True)):
    means = [each[:, 1 + place].mean() for each in result.values()]
    plt.plot(means, list(result), marker, markersize=5, label=name)
plt.gca().invert_yaxis()
plt.xlim(0, 8)
plt.xlabel("loss")
plt.legend(loc="upper right")
plt.gcf().set_label(
    "Loss on frequent, middle and rare classes, for the best reachable, the full "
    "layer and three adaptive ones. On frequent and middle classes all are close. On "
    "rare ones the default is at 6, the full layer at 4, the others in between."
)

# %% [markdown]
# The bounds hold in each set:
#
# - The full layer is within 0.7 of the best reachable loss. The gap is more than three times as large on rare classes
#   as on frequent ones.
# - On frequent classes, the loss of each adaptive softmax is within 0.2 of that of the full layer.
# - On rare classes, the default is worse by more than 1.5, with an accuracy below 0.05. With 16 features instead of 4,
#   either way, it is worse by less than 1.
# - With one cutoff, the total loss is within 0.3 of that of the full layer, with about a fifth of the operations.
#
# How many features a cluster needs depends on the data. Here the inputs have 16 dimensions; a real task may need more.

# %%
full = result["full layer"]
assert (full[:, 0] - result["best reachable"][:, 0] < 0.7).all()
gap = full - result["best reachable"]
assert (gap[:, 3] > 3 * gap[:, 1]).all()
for name in ("adaptive", "div_value=2", "one cutoff"):
    assert ((result[name] - full)[:, 1].abs() < 0.2).all()
assert ((result["adaptive"] - full)[:, 3] > 1.5).all()
assert (result["adaptive"][:, 6] < 0.05).all()
for name in ("div_value=2", "one cutoff"):
    assert ((result[name] - full)[:, 3] < 1).all()
assert ((result["one cutoff"] - full)[:, 0] < 0.3).all()

# %% [markdown]
# ### Classes in random order
#
# With one random order, most of the 50 most frequent classes are in the last cluster, which has 4 features. The loss is
# worse than that of the sorted adaptive softmax by more than 0.3, and the accuracy on the middle classes is lower by
# more than 0.2, in each set. It takes more operations, too.

# %%
torch.manual_seed(base)
rank = torch.randperm(classes)
assert (rank[:50] >= 50).double().mean() > 0.8
print(HEADER)
_, unsorted = study("random order", adaptive, rank=rank)
assert (unsorted[:, 0] > result["adaptive"][:, 0] + 0.3).all()
assert (unsorted[:, 5] < result["adaptive"][:, 5] - 0.2).all()

# %% [markdown]
# ### Predict
#
# `predict` returns the class with the largest `log_prob`, and where it is in the head, it does not compute the
# clusters. The loss is that of `log_prob`. The output shows the operations of a forward pass for prediction, relative
# to the full layer, in the first set. With sorted classes, translate the result [back to your
# classes](../losses/adaptive_log_softmax_with_loss.md#classes-not-in-frequency-order).

# %%
for (body, layer), (inputs, label) in zip(models["adaptive"], test, strict=True):
    x = body(inputs).detach()
    assert torch.equal(layer.predict(x), layer.log_prob(x).argmax(1))
    assert torch.isclose(layer(x, label).loss, F.nll_loss(layer.log_prob(x), label))
body, layer = models["adaptive"][0]
x = body(test[0][0]).detach()
for method in ("log_prob", "predict"):
    with FlopCounterMode(display=False) as counter:
        getattr(layer, method)(x)
    work = counter.get_total_flops() / (2 * len(x) * features * classes)
    print(f"{method:8}: {work:.2f}")

# %% [markdown]
# ## Sampled softmax {.fold}
#
# Training can also compare the right class with a sample of the others, and predict with the full layer ([Jean et
# al.](https://arxiv.org/abs/1412.2007)). Torch has no such loss. Here 50 negatives are drawn for the whole batch from
# the shares $s_k$, and $\ln s_k$ is subtracted from each logit, that of the right class too. A negative that is the
# right class is left out.


# %%
def sampled(correct, negatives=50, sparse=False):
    def loss(layer, x, label):
        weight = layer.linear.weight
        drawn = torch.multinomial(shares, negatives, replacement=True)
        own = (x * F.embedding(label, weight, sparse=sparse)).sum(1, keepdim=True)
        others = x @ F.embedding(drawn, weight, sparse=sparse).T
        if correct:
            own = own - shares[label].log().unsqueeze(1)
            others = others - shares[drawn].log()
        others = others.masked_fill(drawn == label.unsqueeze(1), -torch.inf)
        return F.cross_entropy(torch.cat([own, others], 1), torch.zeros_like(label))

    return loss


print(HEADER)
for name, correct in (("sampled", True), ("not corrected", False)):
    _, result[name] = study(name, full_layer, sampled(correct))
difference = result["sampled"] - full
assert (difference[:, 0] > 0.3).all()
assert (difference[:, 1].abs() < 0.3).all()
difference = (result["not corrected"] - result["sampled"]).mean(0)
assert difference[0] > 0.4
assert difference[4] < -0.2

# %% [markdown]
# With a tenth of the operations, and after the same 200 steps, the loss over all classes is worse than that of the full
# layer by more than 0.3 in each set, and within 0.3 on frequent classes. Without the correction, frequent
# classes are drawn as negatives most often, and their logits become too low. On average over the sets, the loss
# is then worse by more than 0.4, and the accuracy on frequent classes lower by more than 0.2.
#
# The loss in training is over 51 candidates. Judge by the loss over all classes, as here. If the negatives are the
# other samples of the batch, it is [InfoNCE](../beyond/contrastive.md#infonce), here without the correction.
#
# The gradient is still a table of all weights, and Adam updates all of them. With `sparse=True` the gradient has the
# rows of the candidates, and `SparseAdam` changes no others:

# %%
layer, label = full_layer(), test[0][1][:128]
weight = layer.linear.weight
before = weight.detach().clone()
optimizer = torch.optim.SparseAdam([weight], 0.02)
sampled(True, sparse=True)(layer, torch.randn(128, features), label).backward()
optimizer.step()
changed = (weight != before).any(1).sum()
print(f"{changed} of {classes} rows changed")
assert changed == weight.grad.coalesce().indices().shape[1]
