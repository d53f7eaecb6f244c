# ---
# jupyter:
#   kernelspec:
#     name: python3
#     display_name: Python 3
#     language: python
# tags: [outliers, robust regression, heavy tails, wrong labels]
# words:
#   "": robust regression mislabelled data Huber MAE MSE comparison corrupted labels
#   what-to-do: robust regression with mislabelled data which loss
#   a-network-memorizes-wrong-labels: network overfits noisy labels memorise early stopping
#   how-to-choose-delta: choose delta threshold MAD median absolute error
# ---

# %% [markdown]
# # Outliers
#
# Some labels are far off, because the noise has heavy tails or because they are wrong. How much harm they do
# depends on the loss. This guide compares the squared error (L2, [MSELoss](../losses/mse_loss.md)), the absolute
# error (L1, [L1Loss](../losses/l1_loss.md)) and [HuberLoss](../losses/huber_loss.md), which squares errors below a
# threshold `delta` and counts larger ones in proportion to their size.
#
# ## What to do
#
# | your data | loss |
# |---|---|
# | the labels can be trusted, and the noise is close to normal | `MSELoss` |
# | the noise has heavy tails | `HuberLoss`, or `L1Loss` if the tails are very heavy |
# | some labels, at random, are wrong by a lot (here up to one in five); linear model | `L1Loss` or `HuberLoss` |
# | some labels are wrong by a lot, and the model is a network | `L1Loss` or `HuberLoss`, with early stopping |
# | the noise is skewed | `MSELoss` for the mean, `L1Loss` for the median |
#
# - To [choose `delta`](#how-to-choose-delta), train with L1 first, and take twice its median absolute error. With
#   many wrong labels, take the median absolute error itself.
# - Standardize labels that may be wrong by their median and the median distance from it, not by mean and standard
#   deviation.
# - If the validation labels may be wrong too, compare models by the median of the absolute errors.
# - Remove the wrong labels that you can find. [No loss here repairs](#what-no-loss-here-repairs) wrong inputs,
#   errors of ordinary size, or many wrong labels that depend on an input.
#
# The numbers hold for the data and models of this guide. The bounds in the text are checked by asserts. Where data
# are drawn at random, most hold for each of three draws or more.

# %%
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.set_num_threads(1)  # the tensors are small
style = {"L2": "C0-", "L1": "C2--", "Huber": "C3:"}


def losses(delta):
    return {"L2": nn.MSELoss(), "L1": nn.L1Loss(), "Huber": nn.HuberLoss(delta=delta)}


# %% [markdown]
# The linear models are trained alike: all rows at once, with a learning rate that falls to zero. `inputs` has the
# shape `(problems, rows, inputs)`: one model for each problem, all of them trained side by side.


# %%
def train(criterion, inputs, labels, lr, steps=200):
    problems, _, width = inputs.shape
    weight = torch.zeros(problems, width, 1, dtype=inputs.dtype, requires_grad=True)
    bias = torch.zeros(problems, 1, 1, dtype=inputs.dtype, requires_grad=True)
    optimizer = torch.optim.Adam([weight, bias], lr=lr)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    for _ in range(steps):
        optimizer.zero_grad()
        criterion((inputs @ weight + bias).squeeze(2), labels).backward()
        optimizer.step()
        schedule.step()
    return weight.detach(), bias.detach()


def predict(model, inputs):
    weight, bias = model
    return (inputs @ weight + bias).squeeze(2)


# %% [markdown]
# ## Which loss estimates what
#
# If the noise is skewed, the losses disagree even though no label is wrong. Here the noise is exponential, with
# mean 5 and median 3.5, and is added to the line $2 + 3x$. At $x = 0.5$ the mean is 8.5 and the median 7.0. L2
# estimates the mean and L1 the median. In each of these 20 problems, Huber with `delta=3` is between them.

# %%
torch.manual_seed(0)
x = torch.rand(20, 500, 1)
skewed = 2 + 3 * x.squeeze(2) + torch.distributions.Exponential(1 / 5).sample((20, 500))
middle = torch.full((20, 1, 1), 0.5)
answer = {}
for name, criterion in losses(delta=3.0).items():
    answer[name] = predict(train(criterion, x, skewed, lr=0.3), middle)
    print(f"{name:5}: {answer[name].mean():.1f}")

assert abs(answer["L2"].mean() - 8.5) < 0.2
assert abs(answer["L1"].mean() - 7.0) < 0.2
assert (answer["L1"] < answer["Huber"]).all()
assert (answer["Huber"] < answer["L2"]).all()

# %% [markdown]
# ## Noise with heavy tails
#
# Student's t distribution has heavier tails for fewer degrees of freedom. We fit 200 lines to 50 points each.
# Printed is the error of the slope, divided by that of the best of the three losses, for three seeds. `delta` is
# twice the median absolute error.


# %%
def slope_errors(noise, times=2):
    x = torch.linspace(-1, 1, 50).expand(200, 50).unsqueeze(2)
    delta = times * noise.abs().median().item()
    error = {}
    for name, criterion in losses(delta).items():
        slope, _ = train(criterion, x, noise, lr=0.2, steps=150)  # the true one is 0
        error[name] = slope.square().mean().sqrt().item()
    return {name: value / min(error.values()) for name, value in error.items()}


relative = {"normal": [], "t, 3 degrees": [], "t, 2 degrees": [], "t, 1 degree": []}
for seed in range(3):
    torch.manual_seed(seed)
    relative["normal"].append(slope_errors(torch.randn(200, 50)))
    for freedom, kind in zip((3.0, 2.0, 1.0), list(relative)[1:], strict=True):
        noise = torch.distributions.StudentT(freedom).sample((200, 50))
        relative[kind].append(slope_errors(noise))

for kind, seeds in relative.items():
    for name in style:
        print(f"{kind:12} {name:5}:", *[f"{error[name]:.2f}" for error in seeds])

# %% [markdown]
# - With normal noise L2 is best. The error of Huber is less than 10 percent larger, that of L1 more than 10 percent.
# - With 3 degrees of freedom Huber is best, and L2 is worst.
# - With 2 degrees of freedom the error of L2 is more than 1.4 times that of the others, and Huber and L1 are within
#   15 percent of each other.
# - With 1 degree of freedom, which is the Cauchy distribution, L1 is best, and the error of L2 is more than 4 times
#   as large. That of Huber is less than 40 percent larger.

# %%
for normal, three, two, one in zip(*relative.values(), strict=True):
    assert normal["L2"] == 1
    assert normal["Huber"] < 1.1
    assert normal["L1"] > 1.1
    assert three["Huber"] == 1
    assert three["L2"] > three["L1"]
    assert two["L2"] > 1.4 * max(two["L1"], two["Huber"])
    assert 1 / 1.15 < two["L1"] / two["Huber"] < 1.15
    assert one["L1"] == 1
    assert one["L2"] > 4
    assert one["Huber"] < 1.4

# %% [markdown]
# ## Five wrong labels and a line
#
# We draw thirty points around the line $y = 2 + 0.5\,x$. Five of them, all at large $x$, get a label that is 10
# too large. There are five such data sets; the figure shows the first.

# %%
torch.manual_seed(0)
x = torch.linspace(0, 10, 30, dtype=torch.float64).expand(5, 30).unsqueeze(2)
right_line = 2 + 0.5 * x.squeeze(2)
right = right_line + 0.5 * torch.randn(5, 30, dtype=torch.float64)
wrong = torch.arange(20, 30, 2)
labels = right.clone()
labels[:, wrong] += 10

plt.plot(x[0, :, 0], labels[0], "C4o", markersize=4)
slope = {}
for name, criterion in losses(delta=1.0).items():
    model = train(criterion, x, labels, lr=0.3)
    slope[name] = model[0].flatten()
    plt.plot(x[0, :, 0], predict(model, x)[0], style[name], label=name)
plt.xlabel("x")
plt.ylabel("label")
plt.legend()
plt.gcf().set_label(
    "Thirty points and three lines. Five points far above the others pull the L2 line "
    "up; the L1 and Huber lines stay close to the other points."
)

# %% [markdown]
# The true slope is 0.5. L2 estimates more than twice that. L1 and Huber are off by less than half of it.

# %%
for name, values in slope.items():
    print(f"{name:5}:", *[f"{value:.2f}" for value in values])
assert (slope["L2"] > 2 * 0.5).all()
assert (slope["L1"] < 1.5 * 0.5).all()
assert (slope["Huber"] < 1.5 * 0.5).all()

# %% [markdown]
# ### Why: the gradient of a wrong label {#why-the-pull-of-a-wrong-label}
#
# A label moves the model through the gradient with respect to its prediction. These are the gradients when the
# predictions are the true line. With L2 the gradient grows with the error, and the five wrong labels contribute
# most of it. With L1 its size is 1 for each label. With Huber it is at most `delta`. Most labels that fit have
# smaller gradients than that, so the wrong ones have a larger share than with L1.

# %%
share = {}
for name, criterion in losses(delta=1.0).items():
    prediction = right_line.clone().requires_grad_()
    total = labels.numel() * criterion(prediction, labels)  # it is a mean
    (gradient,) = torch.autograd.grad(total, prediction)
    size = gradient.abs()
    share[name] = size[:, wrong].sum(1) / size.sum(1)
    shares = [f"{each:.0%}" for each in share[name]]
    print(f"{name:5}: largest {size.max():4.1f}, share of the wrong labels", *shares)

assert (share["L2"] > 0.7).all()
assert ((share["L1"] - 5 / 30).abs() < 1e-6).all()
assert (share["L1"] < share["Huber"]).all()

# %% [markdown]
# ## More and more wrong labels
#
# Now real data: the diabetes data of scikit-learn, with 442 patients, ten inputs, and the progression of the
# disease as label. We train on 300 patients and test on the others, whose labels stay right, for three random
# splits. A wrong label is 999, a code for a missing value that was not removed.

# %%
all_inputs, all_labels = map(torch.from_numpy, load_diabetes(return_X_y=True))
splits = [
    torch.randperm(442, generator=torch.Generator().manual_seed(s)) for s in (0, 1, 2)
]
order = torch.stack(splits)
inputs, labels = all_inputs[order], all_labels[order]
center, spread = inputs[:, :300].mean(1, True), inputs[:, :300].std(1, keepdim=True)
inputs = (inputs - center) / spread
train_inputs, test_inputs = inputs[:, :300], inputs[:, 300:]
train_labels, test_labels = labels[:, :300], labels[:, 300:]


def spoil(labels, share):
    spoiled = labels.clone()
    spoiled[:, : round(share * labels.shape[1])] = 999.0  # the rows are in random order
    return spoiled


def root_mean_square(error):
    return error.square().mean(1).sqrt()  # one for each split


def test_error(criterion, labels):
    model = train(criterion, train_inputs, labels, lr=10.0)  # labels around 150
    return root_mean_square(predict(model, test_inputs) - test_labels)


# %% [markdown]
# The test error is the root mean squared error. L2 minimizes it in training, so the comparison favors L2.
# Printed is the mean over the splits; the asserts hold for each split. Huber has `delta=50`; see [how to choose
# it](#how-to-choose-delta).

# %%
shares = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5]
error = {
    name: {share: test_error(criterion, spoil(train_labels, share)) for share in shares}
    for name, criterion in losses(delta=50.0).items()
}
constant = root_mean_square(train_labels.mean(1, True) - test_labels)
print("share:", *[f"{share:4.0%}" for share in shares])
for name in error:
    means = [error[name][share].mean() for share in shares]
    print(f"{name:5}:", *[f"{mean:4.0f}" for mean in means])
    plt.plot(shares, means, style[name], marker="o", markersize=4, label=name)
print(f"predicting the mean of the right labels: {constant.mean():.0f}")
plt.axhline(constant.mean(), color="C4", linewidth=1, label="mean label")
plt.xlabel("share of wrong labels")
plt.ylabel("error on right labels")
plt.legend()
plt.gcf().set_label(
    "Error on right labels against the share of wrong labels: that of L2 rises at once, "
    "those of L1 and Huber beyond 30 percent."
)

# %% [markdown]
# - Without wrong labels, the errors of L1 and Huber are less than 10 percent larger than that of L2.
# - With 10 percent wrong labels, L2 is worse than predicting the mean of the right labels for all patients.
# - With 20 percent, L1 and Huber are still better than that, and the error of L2 is more than twice theirs.
# - With half of the labels wrong, all three fail.

# %%
assert (error["L1"][0.0] < 1.1 * error["L2"][0.0]).all()
assert (error["Huber"][0.0] < 1.1 * error["L2"][0.0]).all()
assert (error["L2"][0.1] > constant).all()
for name in ("L1", "Huber"):
    assert (error[name][0.2] < constant).all()
    assert (error["L2"][0.2] > 2 * error[name][0.2]).all()
for name in error:
    assert (error[name][0.5] > 2 * constant).all()

# %% [markdown]
# ## A network memorizes wrong labels
#
# "Up to one wrong label in five" holds for these linear models, which have 11 parameters. A network can memorize the
# wrong labels, with L1 and with Huber too. This one has two hidden layers of 128, and 20 percent of its labels are
# wrong. After 400 steps, the error of Huber is the larger one in each split. The labels are standardized by their
# median and twice the median distance from it.
#
# With early stopping it is better than predicting the mean: keep the model with the smallest median absolute error on a
# validation set. Of its 60 labels, 20 percent are wrong too.


# %%
def train_network(criterion, split):
    torch.manual_seed(split)
    given = inputs[split]
    target = spoil(train_labels, 0.2)[split]
    validation = spoil(test_labels[:, :60], 0.2)[split]
    median = target.median()
    unit = 2 * (target - median).abs().median()
    exact = {"dtype": torch.float64}  # training would enlarge rounding errors
    first, second = nn.Linear(10, 128, **exact), nn.Linear(128, 128, **exact)
    hidden = [first, nn.ReLU(), second, nn.ReLU()]
    model = nn.Sequential(*hidden, nn.Linear(128, 1, **exact), nn.Flatten(0))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    smallest, curve = float("inf"), {}
    for step in range(1, 401):
        optimizer.zero_grad()
        criterion(model(given[:300]), (target - median) / unit).backward()
        optimizer.step()
        if step % 20 == 0:
            with torch.no_grad():
                prediction = model(given[300:]) * unit + median
            judged = (prediction[:60] - validation).abs().median()
            test = prediction[60:] - test_labels[split, 60:]
            curve[step] = test.square().mean().sqrt().item()
            if judged < smallest:
                smallest, stopped = judged, curve[step]
    return curve, stopped


# %%
late = {}
for name, criterion in (("L1", nn.L1Loss()), ("Huber", nn.HuberLoss(delta=0.5))):
    for split in range(3):
        curve, stopped = train_network(criterion, split)
        late[name, split] = last = curve[400]
        print(f"{name:5}: after 400 steps {last:4.0f}, stopped early {stopped:3.0f}")
        plt.plot(curve.keys(), curve.values(), style[name], label="" if split else name)
        assert last > 1.2 * constant[split]
        assert stopped < min(0.7 * last, constant[split])
for split in range(3):
    assert late["Huber", split] > late["L1", split]
plt.axhline(constant.mean(), color="C4", linewidth=1, label="mean label")
plt.xlabel("step")
plt.ylabel("error on right labels")
plt.legend()
plt.gcf().set_label(
    "Error on right labels against the training step, for L1 and Huber: it rises in all "
    "six runs, to far above that of predicting the mean, and faster for Huber."
)

# %% [markdown]
# ## How to choose delta
#
# `delta` is an error in the units of the label. With right labels the choice hardly matters here. With 20 percent
# wrong labels, the error is that of L1 for a small `delta`, and that of L2 for a large one:

# %%
spoiled = spoil(train_labels, 0.2)
deltas = [5, 20, 50, 100, 200, 1000]
right_ones, spoiled_ones = [
    {delta: test_error(nn.HuberLoss(delta=delta), given) for delta in deltas}
    for given in (train_labels, spoiled)
]
print("delta:  ", *[f"{delta:4}" for delta in deltas])
for kind, errors in (("right:  ", right_ones), ("spoiled:", spoiled_ones)):
    print(kind, *[f"{each.mean():4.0f}" for each in errors.values()])

for delta in deltas:
    assert (right_ones[delta] < 1.1 * right_ones[1000]).all()
assert ((spoiled_ones[5] / error["L1"][0.2] - 1).abs() < 0.1).all()
assert ((spoiled_ones[1000] / error["L2"][0.2] - 1).abs() < 0.1).all()

# %% [markdown]
# To choose it, train once with L1, which needs no threshold. The median of its absolute errors is the size of an
# ordinary error. For normal noise that is 0.6745 standard deviations. The usual choice for `delta` is about twice
# as much, 1.345 standard deviations. The variance of the mean is then 95 percent of that of the Huber estimate.
# With the median absolute error itself as `delta`, it is 83 percent ([measured](../losses/huber_loss.md#delta)).
# With the normal noise from above, twice the median absolute error gives the smaller error for each seed:

# %%
for seed in range(3):
    torch.manual_seed(seed)
    noise = torch.randn(200, 50)
    once, twice = [slope_errors(noise, times)["Huber"] for times in (1, 2)]
    median = noise.abs().median()
    print(f"median {median:.2f}: error {once:.2f}; twice the median: {twice:.2f}")
    assert abs(median - 0.6745) < 0.03
    assert twice < once

# %% [markdown]
# So take twice the median absolute error if few labels are wrong. With 20 percent wrong labels the median itself
# is larger, and twice the median gives a larger error than the median:

# %%
for kind, given in (("right", train_labels), ("spoiled", spoiled)):
    model = train(nn.L1Loss(), train_inputs, given, lr=10.0)
    median = (predict(model, train_inputs) - given).abs().median(1).values.mean().item()
    found = [test_error(nn.HuberLoss(delta=times * median), given) for times in (1, 2)]
    print(f"{kind}: median {median:.0f}, error {found[0].mean():.0f};", end=" ")
    print(f"twice: {2 * median:.0f}, error {found[1].mean():.0f}")
    if kind == "right":
        assert (found[1] < 1.1 * found[0]).all()
    else:
        assert (found[0] < found[1]).all()
        assert (found[1] < 1.5 * found[0]).all()

# %% [markdown]
# If you divide the labels by their standard deviation, `delta=1` means one standard deviation. The wrong labels
# make it, and so `delta`, more than four times as large. The median distance from the median does not even
# double.

# %%
for split in range(3):
    before, after = train_labels[split], spoiled[split]
    deviation = (after.std() / before.std()).item()
    distances = [(each - each.median()).abs().median() for each in (before, after)]
    distance = (distances[1] / distances[0]).item()
    print(f"standard deviation × {deviation:.1f}, median distance × {distance:.1f}")
    assert deviation > 4
    assert distance < 2

# %% [markdown]
# ## What no loss here repairs {.fold}
#
# **Labels that are wrong by an ordinary amount.** In 30 percent of the labels the decimal point is one place too
# far to the left. All three models are worse than with right labels, and within 20 percent of each other. To the
# losses, an error of ordinary size looks like noise.

# %%
slipped_labels = train_labels.clone()
slipped_labels[:, :90] /= 10
alike = {}
for name, criterion in losses(delta=50.0).items():
    alike[name] = test_error(criterion, slipped_labels)
    before, after = error[name][0.0].mean(), alike[name].mean()
    print(f"{name:5}: right {before:.0f}, slipped {after:.0f}")
    assert (alike[name] > error[name][0.0]).all()
stacked = torch.stack(list(alike.values()))
assert (stacked.max(0).values < 1.2 * stacked.min(0).values).all()

# %% [markdown]
# **Wrong labels that depend on an input.** If the 20 percent are the patients with the largest value of one input,
# here the body mass index, all three losses are worse than predicting the mean of the right labels, in each split. With
# 5 percent, L1 and Huber are still better:

# %%
largest = train_inputs[:, :, 2].argsort(1, descending=True)
for share in (0.05, 0.2):
    given = train_labels.scatter(1, largest[:, : round(share * 300)], 999.0)
    for name, criterion in losses(delta=50.0).items():
        each = test_error(criterion, given)
        print(f"{share:3.0%} {name:5}: {each.mean():.0f}")
        assert ((each < constant.flatten()) == (share < 0.1 and name != "L2")).all()

# %% [markdown]
# **Wrong inputs.** We return to the sets of thirty points, with right labels. If the decimal point of one
# *input* is wrong, all three lines are nearly flat. The losses see the error of the prediction, and a line makes
# that error small by turning towards the point.

# %%
slipped = x.clone()
slipped[:, 28] *= 10
for name, criterion in losses(delta=1.0).items():
    before, after = [train(criterion, each, right, lr=0.3)[0] for each in (x, slipped)]
    print(f"{name:5}: slope {before.mean():.2f}, wrong input {after.mean():.2f}")
    assert (before > 0.4).all()
    assert (after < 0.1).all()

# %% [markdown]
# **Wrong validation labels.** A validation set from the same source has wrong labels too. With 20 percent of
# them wrong, the mean squared error is smaller for L2, which learned the wrong labels. The median absolute error
# is smaller for L1, which has the smaller error on right labels.

# %%
validation = spoil(test_labels, 0.2)
root, median = {}, {}
for name, criterion in (("L2", nn.MSELoss()), ("L1", nn.L1Loss())):
    model = train(criterion, train_inputs, spoiled, lr=10.0)
    distance = predict(model, test_inputs) - validation
    root[name] = root_mean_square(distance)
    median[name] = distance.abs().median(1).values
    print(f"{name}: root mean square {root[name].mean():.0f}", end=", ")
    print(f"median {median[name].mean():.0f}")
assert (root["L2"] < root["L1"]).all()
assert (median["L2"] > median["L1"]).all()

# %% [markdown]
# **What helps** is to find the wrong labels and to remove them. Here one value is far too frequent. Without its
# rows, L2 is better than L1 and Huber were with them.

# %%
for split in range(3):
    values, counts = spoiled[split].unique(return_counts=True)
    frequent = values[counts.argmax()]
    keep = spoiled[split] != frequent
    rows = train_inputs[split : split + 1, keep]
    model = train(nn.MSELoss(), rows, spoiled[split : split + 1, keep], lr=10.0)
    difference = predict(model, test_inputs[split : split + 1]) - test_labels[split]
    removed = root_mean_square(difference).item()
    print(f"{frequent:.0f}: {counts.max()} times; L2 without these rows {removed:.0f}")
    assert removed < min(error["L1"][0.2][split], error["Huber"][0.2][split])
