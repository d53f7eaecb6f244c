# ---
# jupyter:
#   kernelspec:
#     name: python3
#     display_name: Python 3
#     language: python
# tags: [rare classes, class imbalance, imbalanced data, pos_weight, oversampling, focal loss, logit adjustment, threshold]
# words:
#   "": imbalanced dataset what to do minority class fraud
#   what-to-do: imbalanced dataset what to do class imbalance
#   data-with-known-probabilities: WeightedRandomSampler oversampling undersampling
#   the-same-ranking-another-threshold: recall precision ROC AUC threshold 0.5 WeightedRandomSampler weights move
#   what-happens-to-the-probabilities: calibration probabilities too high after class weights overestimates
#   probabilities-back-from-a-weighted-model: probabilities too high after class weights correct pos_weight calibration prior shift
#   the-threshold-is-a-question-of-costs: cost sensitive decision threshold false negative
#   several-classes: long-tailed classes balanced accuracy logit adjustment
#   weights-fade-when-the-network-fits-all-training-data: class weights no effect overparameterised
# ---

# %% [markdown]
# # Rare classes
#
# The class that you look for is rare: fraud, a disease, a defect. The trained model finds few of them. Should you
# change the loss? In this guide there is no need to: a moved threshold does what class weights and sampling do, and
# keeps the probabilities. The focal loss and logit adjustment are compared too, on generated data and on digits.
#
# ## What to do
#
# | you need | train with | then |
# |---|---|---|
# | probabilities | the plain loss | use them, after you have compared them with validation data |
# | yes or no; a miss is as bad as $c$ false alarms | the plain loss | the same; say yes above the probability $1 / (1 + c)$ |
# | yes or no; a given recall | the plain loss | take the [threshold](#a-given-recall) that has it on validation data |
# | a ranking | the plain loss | compare models by average precision or ROC AUC |
# | one of several classes, each as important as the others | the plain loss | subtract the [logarithm of the class shares](#several-classes) from the logits |
# | probabilities, from a model that is already trained | `pos_weight` or sampling | [subtract the logarithm of the weight](#probabilities-back-from-a-weighted-model) from the logit |
#
# - The plain loss is [BCEWithLogitsLoss](../losses/binary_cross_entropy_with_logits.md) or
#   [CrossEntropyLoss](../losses/cross_entropy.md) without weights.
# - `pos_weight` and sampling do what a lower threshold does, with the weight as the cost of a miss. With 20 000 rows
#   the ranking hardly changes. The probabilities are far too high.
# - The focal loss moves probabilities towards 0.5: here most are too high. It does not find more positives at 0.5.
# - In a network that fits all its training data, [the effect of weights
#   fades](#weights-fade-when-the-network-fits-all-training-data). Compare corrected probabilities with validation data.
# - On the digits, the gain from weights is far larger after 20 steps than at the end. Train long enough before you
#   compare.
#
# The numbers hold for the data and models of this guide. The bounds in the text are checked by asserts, some for
# each of five random data sets, some for their mean.

# %%
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import average_precision_score, roc_auc_score
from torch import nn
from torch.nn import functional as F
from torch.utils.data import WeightedRandomSampler

torch.set_num_threads(1)  # the tensors are small
torch.manual_seed(0)
sets, rows = 5, 20000

# %% [markdown]
# ## Data with known probabilities
#
# Two inputs decide how probable a positive is. The labels are drawn with these probabilities, so the predictions can
# be compared with them. There are five training sets and five test sets of 20 000 rows; the shape of the inputs is
# `(sets, rows, 2)`. Negatives divided by positives, the usual `pos_weight`, is about 22.


# %%
def draw():
    inputs = torch.randn(sets, rows, 2)
    true_logits = 2 * inputs[..., 0] + 2 * inputs[..., 1].abs() - 6.7
    return inputs, torch.bernoulli(true_logits.sigmoid()), true_logits


inputs, labels, _ = draw()
test_inputs, test_labels, true_logits = draw()
weight = (1 - labels).sum() / labels.sum()
log_weight = weight.log()
print(f"share of positives {labels.mean():.3f}, pos_weight {weight:.1f}")

# %% [markdown]
# The model is a network with one hidden layer of 16. One is trained for each set, all side by side. The rows of the
# batches come from torch's `WeightedRandomSampler`.


# %%
def network(parameters, inputs):
    first, first_bias, last, last_bias = parameters
    return (torch.tanh(inputs @ first + first_bias) @ last + last_bias).squeeze(2)


def train(criterion, row_weights, steps=400, batch=500):
    torch.manual_seed(1)
    samplers = [WeightedRandomSampler(each, steps * batch) for each in row_weights]
    order = torch.stack([torch.tensor(list(sampler)) for sampler in samplers])
    parameters = [
        torch.randn(sets, 2, 16) / 2**0.5,
        torch.zeros(sets, 1, 16),
        torch.randn(sets, 16, 1) / 16**0.5,
        torch.zeros(sets, 1, 1),
    ]
    leaves = [each.requires_grad_() for each in parameters]
    optimizer = torch.optim.Adam(leaves, 0.05)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    each_set = torch.arange(sets).unsqueeze(1)
    for chosen in order.split(batch, dim=1):
        optimizer.zero_grad()
        logits = network(parameters, inputs[each_set, chosen])
        criterion(logits, labels[each_set, chosen]).backward()
        optimizer.step()
        schedule.step()
    return network(parameters, test_inputs).detach()


def focal(logits, target, gamma=2.0):
    cross_entropy = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    probability = torch.exp(-cross_entropy)  # of the right answer
    return ((1 - probability) ** gamma * cross_entropy).mean()


# %% [markdown]
# The five ways to train, with the weight $w$ from above:
#
# - `plain`: no weights
# - `pos_weight`: the loss of each positive counts $w$ times
# - `sampler`: positives are drawn $w$ times as often, so half of a batch is positive
# - `dropped`: one in $w$ negatives is kept, so about half of a batch is positive
# - `focal`: the [focal loss](https://arxiv.org/abs/1708.02002) with $\gamma = 2$. It multiplies the loss by
#   $(1 - p)^\gamma$, where $p$ is the probability of the right answer

# %%
plain = nn.BCEWithLogitsLoss()
weighted = nn.BCEWithLogitsLoss(pos_weight=weight)
alike = torch.ones_like(labels)
often = torch.where(labels == 1, weight, 1.0)
kept = torch.where(labels == 1, 1.0, (torch.rand(sets, rows) < 1 / weight).float())
logits = {
    "plain": train(plain, alike),
    "pos_weight": train(weighted, alike),
    "sampler": train(plain, often),
    "dropped": train(plain, kept),
    "focal": train(focal, alike),
}

# %% [markdown]
# ## The same ranking, another threshold
#
# Recall is the share of the positives that are found, and precision is the share of the positives among the rows
# for which the model says yes. Here it says yes above the probability 0.5. ROC AUC and average precision measure
# the order of the logits, without a threshold. All numbers are means over the five test sets. The last line is the
# plain model with the threshold $1 / (1 + w)$, which is the logit $-\ln w$.


# %%
def decide(logits, threshold=0.0, part=slice(None)):
    target, yes = test_labels[:, part], (logits[:, part] > threshold).float()
    found = (yes * target).sum(1)
    return found / target.sum(1), found / yes.sum(1)  # recall and precision


def ranking(logits):
    pairs = list(zip(test_labels, logits, strict=True))
    auc = torch.tensor([roc_auc_score(*pair) for pair in pairs])
    return auc, torch.tensor([average_precision_score(*pair) for pair in pairs])


print("             recall  precision  ROC AUC  average precision")
recall, precision, auc, average = {}, {}, {}, {}
for name in logits:
    recall[name], precision[name] = decide(logits[name])
    auc[name], average[name] = ranking(logits[name])
    print(
        f"{name:12}   {recall[name].mean():.2f}       {precision[name].mean():.2f}",
        end="",
    )
    print(f"     {auc[name].mean():.3f}               {average[name].mean():.2f}")
moved_recall, moved_precision = decide(logits["plain"], threshold=-log_weight)
print(f"plain, moved   {moved_recall.mean():.2f}       {moved_precision.mean():.2f}")

# %% [markdown]
# - At 0.5, `pos_weight`, `sampler` and `dropped` find more than 75 percent of the positives in each set, and `plain`
#   less than 40 percent. But less than a quarter of the rows that the three say yes to are positive.
# - With its moved threshold the plain model does the same. Its recall and its precision differ from those of the
#   three others by less than 0.05 in each set.
# - The ranking is nearly the same: in each set the ROC AUC differs from that of `plain` by less than 0.005, and the
#   average precision by less than 0.04.
# - At 0.5, `focal` finds about as many positives as `plain`: its recall differs by less than 0.1 in each set.

# %%
for name in ("pos_weight", "sampler", "dropped"):
    assert (recall[name] > 0.75).all()
    assert (precision[name] < 0.25).all()
    assert ((recall[name] - moved_recall).abs() < 0.05).all()
    assert ((precision[name] - moved_precision).abs() < 0.05).all()
for name in logits:
    assert ((auc[name] - auc["plain"]).abs() < 0.005).all()
    assert ((average[name] - average["plain"]).abs() < 0.04).all()
assert (recall["plain"] < 0.4).all()
assert ((recall["focal"] - recall["plain"]).abs() < 0.1).all()

# %% [markdown]
# For the first data set, the curves of precision against recall almost coincide. The large dots are the decisions at
# 0.5, in two pairs that almost coincide: weights and sampling move the dot along the curve.

# %%
style = {"plain": "C0-", "pos_weight": "C1--", "sampler": "C2-.", "focal": "C3:"}
grid = torch.linspace(0.02, 0.98, 25)
for name, line in style.items():
    positives = logits[name][0][test_labels[0] == 1]
    curve = [decide(logits[name], level) for level in positives.quantile(1 - grid)]
    found, right = [torch.stack(each)[:, 0] for each in zip(*curve, strict=True)]
    plt.plot(found, right, line, label=name)
    plt.plot(recall[name][0], precision[name][0], line[:2] + "o", markersize=8)
plt.xlabel("recall")
plt.ylabel("precision")
plt.legend(loc="lower left")
plt.gcf().set_label(
    "Precision against recall: the curves of plain, pos_weight, sampler and focal almost "
    "coincide. The points at 0.5 of plain and focal are at a recall of about 0.2, those of "
    "pos_weight and sampler at about 0.9."
)

# %% [markdown]
# ## What happens to the probabilities
#
# `mean` is the mean predicted probability, and `error` the mean distance from the true probability. The log loss on
# the test set is the plain loss of each model.


# %%
def report(name, logits):
    mean = logits.sigmoid().mean(1)
    error = (logits.sigmoid() - true_logits.sigmoid()).abs().mean(1)
    loss = F.binary_cross_entropy_with_logits(logits, test_labels, reduction="none")
    print(f"{name:20} {mean.mean():.2f}   {error.mean():.2f}      {loss.mean():.2f}")
    return mean, error, loss.mean(1)


print("                     mean  error  log loss")
true_mean, _, true_loss = report("true probabilities", true_logits)
before = {name: report(name, logits[name]) for name in logits}

# %% [markdown]
# - The mean probability of `plain` is within 15 percent of the true one in each set. With weights or sampling it is
#   more than 4 times the true one, with the focal loss more than 2.5 times.
# - The error of the others is more than 10 times that of `plain`.

# %%
plain_mean, plain_error, plain_loss = before["plain"]
assert ((plain_mean / true_mean - 1).abs() < 0.15).all()
for name, times in (("pos_weight", 4), ("sampler", 4), ("dropped", 4), ("focal", 2.5)):
    mean, error, _ = before[name]
    assert (mean > times * true_mean).all()
    assert (error > 10 * plain_error).all()

# %% [markdown]
# ### Probabilities back from a weighted model
#
# With weights or sampling, the loss of a sample with the true probability $p$ is on average $-w\,p \ln q - (1 - p) \ln
# (1 - q)$, where $q$ is the prediction. It is smallest at the logit of $p$ plus $\ln w$. So subtract $\ln w$ from the
# logit.
#
# There is a rule for other losses too. If $g_1$ and $g_0$ are the gradients of the loss with the targets 1 and 0, the
# mean gradient $p\,g_1 + (1 - p)\,g_0$ is zero for $p = g_0 / (g_0 - g_1)$. For `pos_weight` this is the same as
# subtracting $\ln w$. It corrects the focal loss as well, for which there is also [a
# formula](https://arxiv.org/abs/2011.09172).


# %%
def true_probability(criterion, logits):
    logits = logits.double().requires_grad_()
    yes, no = torch.ones_like(logits), torch.zeros_like(logits)
    (with_yes,) = torch.autograd.grad(criterion(logits, yes), logits)
    (with_no,) = torch.autograd.grad(criterion(logits, no), logits)
    return with_no / (with_no - with_yes)


by_gradient = true_probability(weighted, logits["pos_weight"])
by_logarithm = (logits["pos_weight"].double() - log_weight).sigmoid()
assert torch.allclose(by_gradient, by_logarithm, atol=1e-6)

corrected = {n: logits[n] - log_weight for n in ("pos_weight", "sampler", "dropped")}
corrected["focal"] = true_probability(focal, logits["focal"]).logit().float()
print("corrected            mean  error  log loss")
after = {name: report(name, corrected[name]) for name in corrected}

# %% [markdown]
# After the correction, the predictions are close to the true probabilities again. The mean is within 25 percent of the
# true one, the error is less than twice that of `plain`, and the log loss differs from that of `plain` by less than
# 0.005, in each set.

# %%
for name in corrected:
    mean, error, log_loss = after[name]
    assert ((mean / true_mean - 1).abs() < 0.25).all()
    assert (error < 2 * plain_error).all()
    assert ((log_loss - plain_loss).abs() < 0.005).all()

# %% [markdown]
# The figure shows the share of positives in groups of 1000 rows with similar predictions, for the half of the first
# test set with the higher predictions. The line is where both are equal.

# %%
for name, line in style.items():
    order = logits[name][0].argsort()[rows // 2 :].view(10, -1)
    said = logits[name][0].sigmoid()[order].mean(1)
    share = test_labels[0][order].mean(1)
    plt.plot(said, share, line, marker="o", markersize=4, label=name)
plt.plot([0, 0.5], [0, 0.5], "C4", linewidth=1, label="equal")
plt.xlabel("predicted probability")
plt.ylabel("share of positives")
plt.legend()
plt.gcf().set_label(
    "Share of positives against the predicted probability: plain is close to the "
    "diagonal. pos_weight and sampler are far below it, focal below it up to about 0.4."
)

# %% [markdown]
# ## The threshold is a question of costs
#
# Say a missed positive is as bad as $c$ false alarms. If the probability is $p$, saying no costs $c\,p$ on average, and
# saying yes costs $1 - p$. So yes is cheaper above $p = 1 / (1 + c)$. The output shows the total cost, divided by the
# cost of deciding with the true probabilities and this threshold.


# %%
def cost(logits, threshold, c):
    yes = (logits > threshold).float()
    missed, alarms = (1 - yes) * test_labels, yes * (1 - test_labels)
    return (c * missed + alarms).sum(1)


costs = torch.tensor([2.0, 5.0, 10.0, 22.0, 50.0, 100.0])
relative = {"plain, 1 / (1 + c)": [], "pos_weight, 0.5": [], "plain, 0.5": []}
for c in costs:
    best = cost(true_logits, -c.log(), c)
    moved = cost(logits["plain"], -c.log(), c)
    relative["plain, 1 / (1 + c)"].append(moved / best)
    relative["pos_weight, 0.5"].append(cost(logits["pos_weight"], 0.0, c) / best)
    relative["plain, 0.5"].append(cost(logits["plain"], 0.0, c) / best)
print("c:                  ", *[f"{c:4.0f}" for c in costs])
for (name, values), line in zip(relative.items(), ("C0-", "C1--", "C3:"), strict=True):
    means = [each.mean().item() for each in values]
    print(f"{name:20}", *[f"{mean:4.1f}" for mean in means])
    plt.loglog(costs, means, line, marker="o", markersize=4, label=name)
plt.xticks(costs, [f"{c:.0f}" for c in costs])
plt.yticks([1, 2, 5], ["1", "2", "5"])
plt.minorticks_off()
plt.xlabel("c, the cost of a miss in false alarms")
plt.ylabel("cost, relative")
plt.legend()
plt.gcf().set_label(
    "Relative cost against c: the plain model with its threshold at 1 / (1 + c) stays at 1. "
    "pos_weight at 0.5 reaches 1 at c = 22 and is above it on both sides. The plain model "
    "at 0.5 rises with c."
)

# %% [markdown]
# - With the threshold $1 / (1 + c)$, the cost of `plain` is within 15 percent of that of the true probabilities, for
#   each $c$ and each set.
# - `pos_weight` with 0.5 is within 10 percent for $c = 22$, which is about its weight. For $c = 2$ it costs more than
#   twice as much as the true probabilities, because it raises too many alarms, and for $c = 100$ more than 1.15 times
#   as much.
#
# So `pos_weight` stands for the cost of a miss. Negatives divided by positives need not be that cost.

# %%
threshold_moved, balanced = [torch.stack(each) for each in list(relative.values())[:2]]
assert ((threshold_moved - 1).abs() < 0.15).all()
assert ((balanced[costs == 22] - 1).abs() < 0.1).all()
assert (balanced[costs == 2] > 2).all()
assert (balanced[costs == 100] > 1.15).all()

# %% [markdown]
# ### A given recall {.fold}
#
# If you do not know the costs, but have to find 90 percent of the positives, take the threshold from validation data:
# the logit that 90 percent of the positives there exceed. Here the first half of each test set is the validation
# set, and the second half is judged.
#
# For each of the sets the recall is within 0.08 of 0.9, and the precision of the others differs from that of `plain`
# by less than 0.03. How it was trained hardly matters here, once each model has its own threshold.

# %%
half = rows // 2
right = {}
for name in style:
    positives = torch.where(test_labels == 1, logits[name], torch.nan)[:, :half]
    level = positives.nanquantile(0.1, dim=1, keepdim=True)
    reached, right[name] = decide(logits[name], level, slice(half, None))
    print(f"{name:10}: recall {reached.mean():.2f}, precision {right[name].mean():.2f}")
    assert ((reached - 0.9).abs() < 0.08).all()
    assert ((right[name] - right["plain"]).abs() < 0.03).all()

# %% [markdown]
# ## Several classes
#
# Now real data: the digits of scikit-learn, 8 × 8 pixels. We make the training set long-tailed: 80 images of one digit,
# 53 of the next, and so on, down to 2. Which digit is rare is drawn for each of five training sets. The test sets have
# about the same number of images of each digit. We measure balanced accuracy: the mean of the recalls of the classes.

# %%
images, digits = map(torch.from_numpy, load_digits(return_X_y=True))
images = images.float() / 16
counts = [80, 53, 35, 23, 16, 10, 7, 5, 3, 2]
counts_of = torch.zeros(sets, 10)
train_rows, test_rows = [], []
for k in range(sets):
    torch.manual_seed(k)
    order = torch.randperm(10)  # from the most frequent digit to the rarest
    counts_of[k, order] = torch.tensor(counts).float()
    rows_of = [(digits == digit).nonzero().squeeze(1) for digit in order]
    rows_of = [each[torch.randperm(len(each))] for each in rows_of]
    chosen = [each[:n] for each, n in zip(rows_of, counts, strict=True)]
    train_rows.append(torch.cat(chosen))
    test_rows.append(torch.cat([each[80:] for each in rows_of]))
train_rows, test_rows = torch.stack(train_rows), torch.stack(test_rows)
shares = counts_of / sum(counts)
log_shares = shares.log().unsqueeze(1)
class_weights = 1 / (10 * shares)
row_weights = class_weights.gather(1, digits[train_rows])
print(f"shares from {shares.max():.2f} to {shares.min():.3f}")

# %% [markdown]
# [Logit adjustment](https://arxiv.org/abs/2007.07314) uses the logarithm of the share of each class. Either you
# subtract it from the logits of the plain model before you take the largest (`subtracted`), or you add it to the
# logits in the loss, and predict without it (`in the loss`). We compare both with the plain loss and with the usual
# class weights, which are proportional to one over the share.


# %%
def balanced_accuracy(logits):
    right = (logits.argmax(2) == digits[test_rows]).float()
    members = [(digits[test_rows] == digit).float() for digit in range(10)]
    recalls = [(right * each).sum(1) / each.sum(1) for each in members]
    return torch.stack(recalls).mean(0)


def digit_network(parameters, inputs):
    first, first_bias, last, last_bias = parameters
    return torch.relu(inputs @ first + first_bias) @ last + last_bias


def train_digits(criterion, steps=320):
    torch.manual_seed(1)
    parameters = [
        torch.randn(sets, 64, 64) / 8,
        torch.zeros(sets, 1, 64),
        torch.randn(sets, 64, 10) / 8,
        torch.zeros(sets, 1, 10),
    ]
    leaves = [each.requires_grad_() for each in parameters]
    optimizer = torch.optim.Adam(leaves, 0.01)
    after = {}
    for step in range(1, steps + 1):
        optimizer.zero_grad()
        logits = digit_network(parameters, images[train_rows])
        criterion(logits).backward()
        optimizer.step()
        if step in (10, 20, 40, 80, 160, 320):
            after[step] = digit_network(parameters, images[test_rows]).detach()
    return after, (logits.argmax(2) == digits[train_rows]).all()


def each_loss(logits):
    target = digits[train_rows]
    return F.cross_entropy(logits.transpose(1, 2), target, reduction="none")


ways, fitted = {}, {}
for name, criterion in (
    ("plain", lambda logits: each_loss(logits).mean()),
    ("weights", lambda logits: (row_weights * each_loss(logits)).mean()),
    ("in the loss", lambda logits: each_loss(logits + log_shares).mean()),
):
    ways[name], fitted[name] = train_digits(criterion)
ways["subtracted"] = {
    step: logits - log_shares for step, logits in ways["plain"].items()
}
result = {
    name: {step: balanced_accuracy(logits) for step, logits in steps.items()}
    for name, steps in ways.items()
}
print("steps:     ", *[f"{step:4}" for step in result["plain"]])
for (name, steps), line in zip(
    result.items(), ("C0-", "C1--", "C2-.", "C3:"), strict=True
):
    means = [each.mean().item() for each in steps.values()]
    print(f"{name:11}", *[f"{mean:.2f}" for mean in means])
    plt.semilogx(list(steps), means, line, marker="o", markersize=4, label=name)
plt.xticks(list(steps), [str(step) for step in steps])
plt.minorticks_off()
plt.xlabel("step")
plt.ylabel("balanced accuracy")
plt.legend()
plt.gcf().set_label(
    "Balanced accuracy against the training step: weights and the adjustment in the "
    "loss rise first, the plain loss last. At the end both adjustments are above the "
    "weights, and the weights above the plain loss."
)

# %% [markdown]
# - After 320 steps both adjustments are better than the plain loss in each set, on average by more than 0.02. On
#   average they are better than weights by more than 0.005.
# - After 20 steps, weights are better than the plain loss by more than 0.05 in each set. Judged too early, a plain
#   model looks worse than it is.

# %%
for name in ("subtracted", "in the loss"):
    gain = result[name][320] - result["plain"][320]
    assert (gain > 0).all()
    assert gain.mean() > 0.02
    assert result[name][320].mean() > result["weights"][320].mean() + 0.005
assert (result["weights"][20] > result["plain"][20] + 0.05).all()

# %% [markdown]
# ### Weights fade when the network fits all training data {.fold}
#
# Each digit network classifies all its training images correctly at the end. A weight then multiplies a loss that is
# almost zero. [Byrd and Lipton](https://arxiv.org/abs/1812.03372) saw the effect of weights fade in such networks.
# Here the gain from the weights falls from more than 0.15 after 20 steps to less than a third of that, on average
# over the sets, mostly because the plain loss catches up. After 320 steps, a weighted model whose logits are reduced
# by the logarithms of the weights is worse than the plain one, on average: the subtraction corrects too much.

# %%
assert all(fitted.values())
gains, undone = {}, {}
for step in (20, 320):
    corrected_logits = ways["weights"][step] - class_weights.log().unsqueeze(1)
    gains[step] = (result["weights"][step] - result["plain"][step]).mean()
    undone[step] = (balanced_accuracy(corrected_logits) - result["plain"][step]).mean()
    print(f"{step:3} steps: weights {gains[step]:+.2f}, subtracted {undone[step]:+.2f}")
assert gains[20] > 0.15
assert gains[320] < gains[20] / 3
assert undone[320] < 0

# %% [markdown]
# So compare corrected probabilities with validation data before you use them. For balanced accuracy, train without
# weights and adjust the logits.
