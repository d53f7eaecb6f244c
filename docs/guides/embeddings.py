# ---
# jupyter:
#   kernelspec:
#     name: python3
#     display_name: Python 3
#     language: python
# tags: [embeddings, retrieval, metric learning, nearest neighbours, collapse]
# words:
#   "": embeddings retrieval which loss compare metric learning
#   the-losses: semi-hard hardest negatives mining triplet SupCon ArcFace
#   measures: recall@1 mean average precision mAP retrieval metrics
#   the-losses-compared: recall@1 mean average precision compare
#   collapse: collapsed embeddings all the same semi-hard vs hardest negatives
#   what-to-look-at: effective rank of embeddings singular values mean cosine dimensional collapse
#   the-temperature: temperature tau SupCon sweep
# ---

# %% [markdown]
# # Embeddings
#
# You want a vector for each item, its **embedding**, that is close to those of similar items, for search or to
# recognize new classes. Which loss, and how do you see that it works? This guide trains one encoder in eight ways, with
# six losses, on digits, and searches for the nearest neighbours among digits that were in training and digits that were
# not.
#
# ## What to do
#
# | you have | train with |
# |---|---|
# | labels, and a fixed list of training classes | [ArcFace](../beyond/contrastive.md#arcface-and-cosface) |
# | labels, and several items of each class in a batch | [SupCon](../beyond/contrastive.md#supcon), or [TripletMarginLoss](../losses/triplet_margin_loss.md) with semi-hard negatives |
# | pairs that belong together, and no labels | [InfoNCE](../beyond/contrastive.md#infonce); here no other pair in a batch has the same digit |
# | pairs labelled similar or different | [CosineEmbeddingLoss](../losses/cosine_embedding_loss.md), with the targets 1 and −1 |
# | a classifier that is already trained | its features; semi-hard triplets, SupCon and ArcFace are better here |
#
# - Judge by [retrieval](#the-losses-compared): recall@1, and mean average precision (mAP) for the whole ranking. If new
#   classes will come, measure it on classes that were not in training.
# - Compare with the inputs as they are, or with the encoder you have already. Here training raises the mAP on digits
#   that it has seen. On others it helps with images that have a random shading, and [hurts with plain
#   ones](#training-can-make-unseen-digits-worse).
# - Log the [mean cosine](#collapse) of the items of a batch beside the loss. If it goes to 1, the embeddings may have
#   collapsed: check the mAP. The loss may then stay at the margin or at $\ln N$, or go to 0.
# - Do not start with the hardest triplets of the batch: with normalized embeddings they collapse in the 150 steps
#   here. Semi-hard negatives do not.
# - Try several [temperatures](#the-temperature). For SupCon 0.3 and 1 are good here, and 0.01 needs more steps.
#
# The numbers hold for the data and the encoder of this guide, one setting for each loss, and 150 steps; with others
# the order and the gaps can change. The bounds in the text are checked by
# asserts, some for each of five sets of digits, some for their mean.

# %%
import math

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)  # the tensors are small
torch.set_default_dtype(torch.float64)  # training would enlarge rounding errors
sets = 5

# %% [markdown]
# ## Data, encoder and training
#
# The digits of scikit-learn have 8 × 8 pixels. We add a random shading to each image, the sum of
# three patterns with random weights: a ramp from left to right, one from top to bottom, and a constant. It contains
# no information about the digit. There are five sets: in each, six digits are drawn
# for training, and four are left out. The shape of the images is `(sets, digits, images, 64)`:
# 80 images of each digit to train with, and 80 others to test with.

# %%
inputs, labels = map(torch.from_numpy, load_digits(return_X_y=True))
plain, order = [], []
for k in range(sets):
    torch.manual_seed(k)
    order.append(torch.randperm(10))
    rows = [(labels == digit).nonzero().squeeze(1) for digit in order[k]]
    plain.append(torch.stack([inputs[r[torch.randperm(len(r))[:160]]] for r in rows]))
plain = torch.stack(plain) / 16
ramp = torch.linspace(-1, 1, 8).repeat(8, 1)
patterns = torch.stack([ramp, ramp.T, torch.ones(8, 8)]).flatten(1)
shaded = plain + torch.randn(sets, 10, 160, 3) @ patterns


def split(images):
    return images[:, :6, :80], images[:, :6, 80:], images[:, 6:, 80:]


train_images, seen, unseen = split(shaded)

# %% [markdown]
# The encoder has one hidden layer, and returns 32 features. One is trained for each set, all side by side. A batch
# has eight images of each digit; a loss gets their embeddings, of the shape `(sets, digits, 8, 32)`, and returns
# one number for each set.


# %%
def unit(embeddings):
    return F.normalize(embeddings, dim=-1)


def encode(parameters, images):
    first, first_bias, last, last_bias = parameters
    hidden = torch.relu(images.flatten(1, 2) @ first + first_bias)
    return (hidden @ last + last_bias).view(*images.shape[:3], -1)


def initial(digits=6):
    torch.manual_seed(1)
    encoder = [
        torch.randn(sets, 64, 128) / 8,
        torch.zeros(sets, 1, 128),
        torch.randn(sets, 128, 32) / 128**0.5,
        torch.zeros(sets, 1, 32),
    ]
    head = torch.randn(sets, 32, digits) / 32**0.5  # for losses that classify
    return encoder, head


def train(criterion, images=train_images, lr=0.003, steps=150):
    encoder, head = initial(images.shape[1])
    optimizer = torch.optim.Adam(
        [each.requires_grad_() for each in [*encoder, head]], lr
    )
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    history = []
    for _ in range(steps):
        chosen = torch.rand(images.shape[:3]).argsort(2)[:, :, :8, None]
        batch = images.gather(2, chosen.expand(-1, -1, -1, 64))
        optimizer.zero_grad()
        embeddings = encode(encoder, batch)
        loss = criterion(embeddings, head)
        loss.sum().backward()
        optimizer.step()
        schedule.step()
        history.append((loss.detach(), mean_cosine(embeddings.detach())))
    return [each.detach() for each in encoder], history


def mean_cosine(embeddings):
    x = unit(embeddings).flatten(1, 2)
    pairs = x.shape[1] * (x.shape[1] - 1)
    return (x.sum(1).square().sum(1) - x.shape[1]) / pairs


# %% [markdown]
# ## The losses
#
# The anchors are all samples of the batch. Each gets a random positive, a sample of the same digit, and a negative,
# a sample of another one:
#
# - `random`: a random negative
# - `semi-hard`: the nearest negative that is farther from the anchor than the positive. FaceNet also limits it to the
#   margin. If there is none, we take the farthest negative.
# - `hardest`: the nearest negative, and the farthest positive instead of a random one


# %%
def masks(embeddings):
    _, digits, size, _ = embeddings.shape
    label = torch.arange(digits).repeat_interleave(size)
    same = label.unsqueeze(1) == label
    return same & ~torch.eye(len(label), dtype=torch.bool), ~same


def best(allowed, score):  # for each anchor, the allowed sample with the largest score
    return score.masked_fill(~allowed, -math.inf).argmax(2, keepdim=True)


def triplet(mining, margin=0.5, normalize=True):
    criterion = nn.TripletMarginLoss(margin=margin, reduction="none")

    def loss(embeddings, head):
        x = (unit(embeddings) if normalize else embeddings).flatten(1, 2)
        positive, negative = masks(embeddings)
        distance = torch.cdist(x, x).detach()
        chance = torch.rand_like(distance)
        to_positive = chance if mining != "hardest" else distance
        p = best(positive, to_positive)
        if mining == "random":
            n = best(negative, chance)
        elif mining == "hardest":
            n = best(negative, -distance)
        else:  # the nearest that is farther than the positive; else the farthest
            farther = distance > distance.gather(2, p)
            n = best(negative, torch.where(farther, -distance, distance - 1000))
        triplets = [x, *[x.gather(1, i.expand_as(x)) for i in (p, n)]]
        return (
            criterion(*[each.flatten(0, 1) for each in triplets]).view(sets, -1).mean(1)
        )

    return loss


# %% [markdown]
# For the pairs, each anchor has one random positive with the target 1, and one random negative with the target −1.


# %%
def cosine_pairs(different=-1.0, margin=0.0):
    criterion = nn.CosineEmbeddingLoss(margin=margin, reduction="none")

    def loss(embeddings, head):
        x = embeddings.flatten(1, 2)
        chance = torch.rand(sets, x.shape[1], x.shape[1])
        total = 0
        for allowed, target in zip(masks(embeddings), (1.0, different), strict=True):
            other = x.gather(1, best(allowed, chance).expand_as(x)).flatten(0, 1)
            each = criterion(x.flatten(0, 1), other, torch.full((len(other),), target))
            total = total + each.view(sets, -1).mean(1) / 2
        return total

    return loss


# %% [markdown]
# InfoNCE gets four pairs of each digit, and compares the pairs of different digits with each other, six at a time.
# SupCon compares each sample with all others of the batch.


# %%
def info_nce(temperature=0.3):
    def loss(embeddings, head):
        x = unit(embeddings).transpose(1, 2)  # (sets, 8, digits, 32): each digit once
        logits = x[:, 0::2] @ x[:, 1::2].transpose(2, 3) / temperature
        return -logits.log_softmax(3).diagonal(dim1=2, dim2=3).mean((1, 2))

    return loss


def supcon(temperature=0.3):
    def loss(embeddings, head):
        x = unit(embeddings).flatten(1, 2)
        positive, negative = masks(embeddings)
        logits = x @ x.transpose(1, 2) / temperature
        logits = logits.masked_fill(~(positive | negative), -math.inf)
        chosen = logits.log_softmax(2).masked_fill(~positive, 0.0)
        return -(chosen.sum(2) / positive.sum(1)).mean(1)

    return loss


# %% [markdown]
# Two losses classify the six digits. Their head is dropped after training, and the 32 features before it are the
# embedding. ArcFace compares directions, and adds a margin to the angle of the right class.


# %%
def classify(logits):
    target = torch.arange(logits.shape[1])[None, :, None].expand(logits.shape[:3])
    losses = F.cross_entropy(logits.movedim(3, 1), target, reduction="none")
    return losses.mean((1, 2))


def cross_entropy(embeddings, head):
    return classify(embeddings @ head.unsqueeze(1))


def arcface(embeddings, head, margin=0.5, scale=16.0):
    cosine = unit(embeddings) @ F.normalize(head, dim=1).unsqueeze(1)
    angle = cosine.clamp(-1 + 1e-7, 1 - 1e-7).acos()
    moved = torch.where(
        angle <= math.pi - margin,
        (angle + margin).cos(),
        cosine - margin * math.sin(margin),
    )
    own = torch.eye(head.shape[2], dtype=torch.bool).unsqueeze(1)  # the right class
    return classify(scale * torch.where(own, moved, cosine))


# %% [markdown]
# ## Measures
#
# Each test image is a query, and the other test images are ranked by their cosine with it. Recall@1 is the share of the
# queries whose nearest neighbour shows the same digit. Average precision looks at the whole ranking: it is the mean,
# over the images of the same digit, of the precision down to each of them. Its mean over all queries is the mean
# average precision (mAP). For a random order, both measures are about the share of the digit: 1/6 for the six seen
# digits, 1/4 for the four unseen ones.


# %%
def retrieval(embeddings):
    x = unit(embeddings).flatten(1, 2)
    label = torch.arange(embeddings.shape[1]).repeat_interleave(embeddings.shape[2])
    cosine = x @ x.transpose(1, 2)
    cosine.diagonal(dim1=1, dim2=2).fill_(-2)  # a query is not its own neighbour
    ranking = cosine.argsort(2, descending=True)[:, :, :-1]
    right = (label[ranking] == label.unsqueeze(1)).double()
    precision = right.cumsum(2) / torch.arange(1, right.shape[2] + 1)
    average = (precision * right).sum(2) / right.sum(2)
    return right[:, :, 0].mean(1), average.mean(1)


header = f"{'recall@1':>28}{'mAP':>9}\n{'seen  unseen  seen  unseen':>46}"


def report(name, *embeddings):
    recall, average = zip(*map(retrieval, embeddings), strict=True)
    means = [f"{each.mean():.2f}" for each in recall + average]
    print(f"{name:18}  {means[0]}    {means[1]}  {means[2]}    {means[3]}")
    return average  # on seen and on unseen digits, one number for each set


# %% [markdown]
# ## The losses compared
#
# `pixels` ranks the images as they are, and `untrained` is the encoder before training. Printed are means over the
# five sets.

# %%
ways = {
    "triplet, random": triplet("random"),
    "triplet, semi-hard": triplet("semi-hard"),
    "triplet, hardest": triplet("hardest"),
    "cosine pairs": cosine_pairs(),
    "InfoNCE": info_nce(),
    "SupCon": supcon(),
    "cross entropy": cross_entropy,
    "ArcFace": arcface,
}
encoders, history = {"untrained": initial()[0]}, {}
for name, criterion in ways.items():
    encoders[name], history[name] = train(criterion)

print(header)
on_seen, on_unseen = {}, {}
on_seen["pixels"], on_unseen["pixels"] = report("pixels", seen, unseen)
for name, encoder in encoders.items():
    embeddings = [encode(encoder, images) for images in (seen, unseen)]
    on_seen[name], on_unseen[name] = report(name, *embeddings)

for kind, scores, marker in (("seen", on_seen, "C0o"), ("unseen", on_unseen, "C3s")):
    means = [each.mean() for each in scores.values()]
    plt.plot(means, list(scores), marker, markersize=5, label=f"{kind} digits")
plt.gca().invert_yaxis()
plt.xlim(0, 1)
plt.xlabel("mean average precision")
plt.legend(loc="lower left")
plt.gcf().set_label(
    "Mean average precision of pixels, the untrained encoder and eight losses. Pixels and "
    "the untrained encoder are far below all losses, on seen and unseen digits. Semi-hard "
    "triplets, SupCon and ArcFace are highest, the hardest triplets lowest of the losses."
)

# %% [markdown]
# - All eight ways to train have a higher mAP than pixels in each set, on seen and on unseen digits. On seen ones it is
#   higher by more than 0.15. Below, "better" means a higher mAP.
# - Semi-hard triplets, SupCon and ArcFace are better than the features of cross entropy in each set, on seen digits by
#   more than 0.05. On average over the sets, they are within 0.06 of each other.
# - On seen digits, semi-hard negatives are better than random ones on average. The hardest triplets are worse than
#   semi-hard ones in each set, by more than 0.1. The reason is [below](#collapse).
# - On unseen digits, the mAP of these three good losses is lower than on seen ones, by more than 0.1 on average.

# %%
for name in ways:
    assert (on_seen[name] > on_seen["pixels"] + 0.15).all()
    assert (on_unseen[name] > on_unseen["pixels"]).all()
good = ("triplet, semi-hard", "SupCon", "ArcFace")
for name in good:
    assert (on_seen[name] > on_seen["cross entropy"] + 0.05).all()
    assert (on_unseen[name] > on_unseen["cross entropy"]).all()
    assert on_unseen[name].mean() < on_seen[name].mean() - 0.1
for scores in (on_seen, on_unseen):
    means = [scores[name].mean() for name in good]
    assert max(means) - min(means) < 0.06
assert on_seen["triplet, semi-hard"].mean() > on_seen["triplet, random"].mean()
assert (on_seen["triplet, hardest"] < on_seen["triplet, semi-hard"] - 0.1).all()

# %% [markdown]
# On larger data, [A Metric Learning Reality Check](https://arxiv.org/abs/2003.08505) found that newer losses improve
# little on older ones when all are trained alike.
#
# ### Look at the neighbours
#
# The digits of the eight nearest neighbours, for the first test image of each unseen digit of the first set:

# %%
vectors = {"pixels": unseen, "SupCon": encode(encoders["SupCon"], unseen)}
for place, digit in enumerate(order[0][6:]):
    print(f"query {digit}", end="")
    for name, each in vectors.items():
        x = unit(each[0]).flatten(0, 1)
        nearest = (x @ x[80 * place]).topk(9).indices[1:] // 80  # the first is itself
        print(f"   {name}:", *order[0][6:][nearest].tolist(), end="")
    print()

# %% [markdown]
# ## Training can make unseen digits worse {.fold}
#
# An encoder that works for digits that it has not seen must have learnt something that holds for them too. Here that is
# to ignore the shading. We give the unseen images another random shading. For the encoder, an image and its copy with
# the new shading have a mean cosine above 0.6 in each set, which is more than 0.2 above that of different images. For
# the pixels it is below 0.4.

# %%
torch.manual_seed(2)
again = plain[:, 6:, 80:] + torch.randn(sets, 4, 80, 3) @ patterns
copies = {"pixels": again, "SupCon": encode(encoders["SupCon"], again)}
for name, each in vectors.items():
    copy = (unit(each) * unit(copies[name])).sum(3).mean((1, 2))
    print(f"{name:6}: its copy {copy.mean():.2f}", end=", ")
    print(f"different images {mean_cosine(each).mean():.2f}")
    if name == "pixels":
        assert (copy < 0.4).all()
    else:
        assert (copy > 0.6).all()
        assert (copy > mean_cosine(each) + 0.2).all()

# %% [markdown]
# Without the shading, the pixels are good already. We train with the plain images, and test with plain images:

# %%
plain_train, *plain_test = split(plain)
print(header)
pixel_scores = report("pixels", *plain_test)
for name in ways:
    encoder, _ = train(ways[name], plain_train)
    scores = report(name, *[encode(encoder, images) for images in plain_test])
    assert (scores[0] > pixel_scores[0] + 0.1).all()
    assert (scores[1] < pixel_scores[1]).all()

# %% [markdown]
# For all eight ways, in each set, the mAP on seen digits is higher than that of the pixels by more than 0.1, and on
# unseen digits it is lower. A likely reason is that what tells six digits apart is not what tells the others apart. A
# test on seen digits would not have shown it.
#
# With more digits in training, the mAP on the same four unseen digits rises on average. These are two, four and six of
# the shaded digits, with 80 images of each as before, so there are also more images:

# %%
by_digits = {6: on_unseen["SupCon"]}
for digits in (4, 2):
    encoder, _ = train(supcon(), train_images[:, :digits])
    by_digits[digits] = retrieval(encode(encoder, unseen))[1]
for digits in (2, 4, 6):
    print(f"{digits} digits: mAP {by_digits[digits].mean():.2f}")
assert by_digits[2].mean() < by_digits[4].mean() - 0.02
assert by_digits[4].mean() < by_digits[6].mean() - 0.02

# %% [markdown]
# ## Collapse
#
# An encoder that gives all inputs nearly the same embedding has collapsed. That is what happens with the hardest
# triplets here. The figure shows the mean cosine of two samples of a batch, averaged over the sets.

# %%
for mining, line in (("hardest", "C3:"), ("random", "C0-"), ("semi-hard", "C2--")):
    losses, mean = [
        torch.stack(each) for each in zip(*history[f"triplet, {mining}"], strict=True)
    ]
    steps = list(range(0, 150, 5))
    plt.plot(steps, mean[steps].mean(1), line, label=mining)
    values = [f"{losses[step].mean():.2f}" for step in (0, 10, 50, 149)]
    print(f"{mining:9}: loss {', '.join(values)}; mean cosine {mean[149].mean():.3f}")
    if mining == "hardest":
        assert ((losses[149] - 0.5).abs() < 0.04).all()
        assert (mean[149] > 0.99).all()
        assert (losses[0] > 1).all()
    else:
        assert (losses[149] < 0.45).all()
        assert (mean[149] < 0.3).all()
plt.xlabel("step")
plt.ylabel("mean cosine")
plt.legend()
plt.gcf().set_label(
    "Mean cosine against the training step: with the hardest triplets it rises to nearly 1 "
    "within 20 steps and stays there. With random ones it rises at first and then falls to "
    "near 0, with semi-hard ones it falls from the start."
)

# %% [markdown]
# The printed losses are those before training, after 10 and 50 steps, and at the end. With the hardest triplets the
# loss ends within 0.04 of the margin, 0.5, with a mean cosine above 0.99, in each set. With the other negatives the
# loss falls below 0.45, and the mean cosine below 0.3.
#
# Where the negative is nearer than the positive, bringing all embeddings closer together [lowers the
# loss](../losses/triplet_margin_loss.md#a-collapse-in-numbers), down to the margin. With the hardest triplets the loss
# starts above 1 in each set, which is far above the margin: on average the negative is nearer by more than 0.5.
#
# With 600 steps instead of 150, the mAP on seen digits rises in each set. Some encoders leave the collapse:

# %%
encoder, longer = train(triplet("hardest"), steps=600)
score = retrieval(encode(encoder, seen))[1]
print("mAP:        ", *[f"{each:.2f}" for each in score])
print("mean cosine:", *[f"{each:.2f}" for each in longer[-1][1]])
assert (score > on_seen["triplet, hardest"]).all()

# %% [markdown]
# ### The loss of a collapsed encoder
#
# If all embeddings are equal, the loss is the margin for triplets, and $\ln N$ for a softmax over $N$ candidates: 6
# for InfoNCE here, and the 47 others of the batch for SupCon. For the cosine pairs it is 0.5, as half of the pairs are
# similar, with a loss of 0, and half are different, with a loss of 1.

# %%
equal = torch.ones(sets, 6, 8, 32)
for name in ("triplet, hardest", "cosine pairs", "InfoNCE", "SupCon"):
    print(f"{name:16}: {ways[name](equal, None)[0]:.2f}")
assert torch.allclose(ways["InfoNCE"](equal, None)[0], torch.tensor(6.0).log())
assert torch.allclose(ways["SupCon"](equal, None)[0], torch.tensor(47.0).log())

# %% [markdown]
# Such a value alone does not prove a collapse. Without normalization, the loss of the hardest triplets also ends
# within 0.3 of the margin, but the mean cosine is below 0.6, and the mAP is higher than with it, in each set. And a
# loss near zero does not exclude one: `CosineEmbeddingLoss` [ignores pairs with the target
# 0](../losses/cosine_embedding_loss.md#labels-0-and-1). With the targets 0 and 1 the loss ends below 0.01 in each set,
# with a mean cosine above 0.99. The mAP is lower than with −1 and 1 by more than 0.1.

# %%
for name, criterion in (
    ("hardest, not normalized", triplet("hardest", normalize=False)),
    ("cosine pairs, 0 and 1", cosine_pairs(different=0.0)),
):
    encoder, steps = train(criterion)
    (first, _), (last, mean) = steps[0], steps[-1]
    score = retrieval(encode(encoder, seen))[1]
    print(f"{name:23}: loss {first.mean():.2f} to {last.mean():.2f},", end=" ")
    print(f"mean cosine {mean.mean():.2f}, mAP {score.mean():.2f}")
    if name.startswith("hardest"):
        assert ((last - 0.5).abs() < 0.3).all()
        assert (mean < 0.6).all()
        assert (score > on_seen["triplet, hardest"]).all()
    else:
        assert (last < 0.01).all()
        assert (mean > 0.99).all()
        assert (score < on_seen["cosine pairs"] - 0.1).all()

# %% [markdown]
# ### What to look at
#
# Three numbers of the seen test images: the mean cosine of pairs with the same digit, that of pairs with different
# digits, and the **effective rank** of the matrix of embeddings: divide its singular values by their sum, and take the
# exponential of their entropy. It is $d$ if $d$ of them are equal and the others are zero
# ([RankMe](https://arxiv.org/abs/2210.02885)). The figure shows the singular values of the first set.

# %%
print("                      same  different  effective rank")
for name, line in (
    ("untrained", "C4-."),
    ("triplet, semi-hard", "C2--"),
    ("SupCon", "C0-"),
    ("triplet, hardest", "C3:"),
):
    x = unit(encode(encoders[name], seen)).flatten(1, 2)
    values = torch.linalg.svdvals(x)
    rank = torch.special.entr(values / values.sum(1, keepdim=True)).sum(1).exp()
    cosine = x @ x.transpose(1, 2)
    alike, other = [cosine[:, mask].mean(1) for mask in masks(seen)]
    print(
        f"{name:18}   {alike.mean():5.2f}    {other.mean():5.2f}      {rank.mean():4.1f}"
    )
    plt.semilogy(range(1, 33), values[0], line, label=name)
    if name in ("triplet, semi-hard", "SupCon"):
        assert (alike - other > 0.4).all()
        assert (rank > 10).all()
    elif name == "triplet, hardest":
        assert (alike - other < 0.02).all()
        assert (rank < 5).all()
    else:
        assert (alike - other < 0.1).all()
        assert (rank > 10).all()
plt.xlabel("index of the singular value")
plt.ylabel("singular value")
plt.legend()
plt.gcf().set_label(
    "The 32 singular values on a logarithmic scale. For the hardest triplets the first is "
    "the largest of all, and the second is more than ten times smaller. For the others "
    "they fall slowly."
)

# %% [markdown]
# - The difference between the two cosines is above 0.4 with semi-hard triplets and SupCon in each set, and below 0.02
#   after the collapse. It is below 0.1 without training.
# - The effective rank is below 5 after the collapse, and above 10 for the others. It does not tell a trained encoder
#   from an untrained one.
# - The collapsed encoder still has a recall@1 above 0.6 on seen digits in each set, because the small differences that
#   are left still have an order. Recall@1 alone would not show the collapse:

# %%
recall, _ = retrieval(encode(encoders["triplet, hardest"], seen))
print("recall@1 after the collapse:", *[f"{each:.2f}" for each in recall])
assert (recall > 0.6).all()

# %% [markdown]
# ## The temperature {.fold}
#
# SupCon with five temperatures, averaged over the sets:

# %%
temperatures = [0.01, 0.1, 0.3, 1.0, 10.0]
sweep = {}
for temperature in temperatures:
    encoder = encoders["SupCon"]
    if temperature != 0.3:
        encoder, _ = train(supcon(temperature))
    embeddings = [encode(encoder, images) for images in (seen, unseen)]
    sweep[temperature] = [retrieval(each)[1] for each in embeddings]
    means = [each.mean() for each in (*sweep[temperature], mean_cosine(embeddings[0]))]
    print(f"{temperature:5}: seen {means[0]:.2f}, unseen {means[1]:.2f}", end="")
    print(f", mean cosine {means[2]:5.2f}")
    if temperature == 0.01:
        assert (mean_cosine(embeddings[0]) > 0.9).all()
for place, kind in enumerate(("seen", "unseen")):
    means = [each[place].mean() for each in sweep.values()]
    style = ("C0o-", "C3s--")[place]
    plt.semilogx(temperatures, means, style, markersize=5, label=f"{kind} digits")
plt.xticks(temperatures, [f"{each:g}" for each in temperatures])
plt.minorticks_off()
plt.xlabel("temperature")
plt.ylabel("mean average precision")
plt.legend()
plt.gcf().set_label(
    "Mean average precision against the temperature, for seen and unseen digits: lowest at "
    "0.01, highest between 0.3 and 1, a little lower at 10."
)

# %% [markdown]
# - With 0.01 the mAP is lower than with 0.3, in each set: on seen digits by more than 0.2, on unseen ones by more than
#   0.03. The mean cosine on seen digits is then above 0.9 in each set. Without training it is about 0.4.
# - On seen digits, it is on average within 0.05 of that with 0.3 if the temperature is 1. With 10 it is lower than with
#   0.3 in each set.

# %%
for place, lower in ((0, 0.2), (1, 0.03)):
    assert (sweep[0.01][place] < sweep[0.3][place] - lower).all()
assert abs(sweep[1.0][0].mean() - sweep[0.3][0].mean()) < 0.05
assert (sweep[10.0][0] < sweep[0.3][0]).all()

# %% [markdown]
# With 600 steps, 0.01 is better by more than 0.2 than with 150, though the mean cosine stays above 0.9:

# %%
encoder, _ = train(supcon(0.01), steps=600)
test = encode(encoder, seen)
score = retrieval(test)[1]
print(f"0.01, 600 steps: seen {score.mean():.2f}", end=", ")
print(f"mean cosine {mean_cosine(test).mean():.2f}")
assert (score > sweep[0.01][0] + 0.2).all()
assert (mean_cosine(test) > 0.9).all()
