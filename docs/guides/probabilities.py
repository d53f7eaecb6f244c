# ---
# jupyter:
#   kernelspec:
#     name: python3
#     display_name: Python 3
#     language: python
# tags: [calibration, temperature scaling, uncertainty, prediction intervals, coverage, conformal prediction, reliability diagram]
# words:
#   "": calibration calibrated confidence error bars uncertainty
#   trained-too-long-too-confident: expected calibration error ECE network overconfident softmax overfit
#   one-number-repairs-the-confidence: temperature scaling reliability diagram calibrate logits
#   label-smoothing-lowers-the-confidence: label smoothing calibration underconfident
#   coverage-by-region: coverage heteroscedastic interval variance
#   where-gaussiannllloss-gives-up: beta-NLL mean underfits heteroscedastic
#   skewed-noise: asymmetric pinball quantile interval skew
#   one-number-repairs-the-intervals: conformal prediction scale intervals calibrate coverage
# ---

# %% [markdown]
# # Probabilities you can trust
#
# A classifier predicts probabilities, and a regression model can predict intervals. A model is **calibrated** if
# they hold on new data: of the predictions with a probability of 0.8, about 80 percent are right, and a 90% interval
# contains about 90 percent of the targets. In this guide, cross entropy and `GaussianNLLLoss` come close if training
# stops in time. What is left, one number can mostly repair.
#
# ## What to do
#
# | what you see on validation data | what to do |
# |---|---|
# | the confidence of a classifier is higher than its accuracy | stop training at the smallest validation loss; if it is still too high, fit a [temperature](#one-number-repairs-the-confidence) |
# | the same, and you do not want to train again | fit a temperature: the predicted classes stay the same |
# | `label_smoothing`, and the confidence is [too low](#label-smoothing-lowers-the-confidence) | keep it if it helps the accuracy, and fit a temperature |
# | errors of about the same size everywhere | [MSELoss](../losses/mse_loss.md), with the mean squared validation error as the variance |
# | errors whose size depends on the input | [GaussianNLLLoss](../losses/gaussian_nll_loss.md), with a predicted log-variance |
# | the same, and the mean is fitted worse than with MSELoss | try to multiply each loss by [the square root of its variance](#where-gaussiannllloss-gives-up), detached (β-NLL) |
# | the large errors are mostly on one side | the [pinball loss](#skewed-noise) for both ends of the interval; check the coverage |
# | 90% intervals that contain fewer than 90 percent of the targets | stop early; if that is not enough, replace 1.645 by [a number $k$](#one-number-repairs-the-intervals) from validation data |
#
# - Judge probabilities by the log loss, which is the cross entropy on data that was not trained on, and by the
#   difference between mean confidence and accuracy, or the [ECE](#trained-too-long-too-confident). Accuracy does not
#   measure the confidence.
# - Judge intervals by their **coverage**, the share of the targets inside, in [regions of the
#   input](#coverage-by-region). The overall coverage can be right, but too high in one region and too low in another.
# - Class weights and `pos_weight` also [shift the
#   probabilities](rare_classes.md#probabilities-back-from-a-weighted-model).
# - A repair changes the probabilities, not the model. It does not make a badly fitted model good.
#
# The numbers hold for the data and models of this guide. The bounds in the text are checked by asserts, for each of
# five splits or draws of the data, or on average over them where the text says so.

# %%
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes, load_digits
from torch.nn import functional as F

torch.set_num_threads(1)  # the tensors are small
torch.set_default_dtype(torch.float64)  # more digits agree between machines


def show(name, values):
    rounded = [round(value, 2) + 0.0 for value in values.flatten().tolist()]
    print(f"{name:27}", *[f"{value:6.2f}" for value in rounded])


# %% [markdown]
# The models are small networks with two hidden layers. Five are trained side by side, one for each split or draw:
# `inputs` has the shape `(5, rows, inputs)`. `loss` returns a value for each row, `(5, rows)`. `watch` is called
# after each fifth step.


# %%
def train(loss, inputs, target, outputs, steps, lr, width, watch=None):
    parameters = []
    for rows, columns in ((inputs.shape[2], width), (width, width), (width, outputs)):
        for shape in ((5, rows, columns), (5, 1, columns)):
            start = (2 * torch.rand(shape) - 1) / rows**0.5  # as nn.Linear does
            parameters.append(start.requires_grad_())

    def model(x):
        weight, bias = parameters[::2], parameters[1::2]
        x = torch.baddbmm(bias[0], x, weight[0]).tanh()
        x = torch.baddbmm(bias[1], x, weight[1]).tanh()
        return torch.baddbmm(bias[2], x, weight[2])

    optimizer = torch.optim.Adam(parameters, lr=lr)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    for step in range(1, steps + 1):
        optimizer.zero_grad()
        loss(model(inputs), target).mean(1).sum().backward()
        optimizer.step()
        schedule.step()
        if watch and step % 5 == 0:
            watch(lambda x: model(x).detach())
    return lambda x: model(x).detach()


def stop_early(loss, target, inputs):
    """What to watch, and the outputs for inputs at the smallest validation loss."""
    smallest, kept = torch.full((5, 1, 1), torch.inf), [torch.zeros(())] * len(inputs)

    def watch(model):
        now = loss(model(inputs[0]), target).mean(1).view(5, 1, 1)  # validation data
        if (now < smallest).any():
            for i, x in enumerate(inputs):
                kept[i] = torch.where(now < smallest, model(x), kept[i])
            smallest.copy_(torch.minimum(now, smallest))

    return watch, kept


# %% [markdown]
# ## Trained too long: too confident
#
# The data are the handwritten digits of scikit-learn: 400 images to train, 300 to validate, 1097 to test. We add
# noise to the pixels, so that many digits are hard to recognize. The labels are right. We train with
# [cross entropy](../losses/cross_entropy.md) for 250 steps, and also keep the model at the smallest validation
# loss.

# %%
images, digits = map(torch.tensor, load_digits(return_X_y=True))
images = images / 16


def splits(noise):
    torch.manual_seed(0)
    order = torch.stack([torch.randperm(1797) for _ in range(5)])
    inputs = images[order] + noise * torch.randn(5, 1797, 64)
    return inputs.split([400, 300, 1097], 1), digits[order].split([400, 300, 1097], 1)


def cross_entropy(logits, labels, smoothing=0.0):
    return F.cross_entropy(
        logits.mT, labels, reduction="none", label_smoothing=smoothing
    )


def classify(inputs, labels, smoothing=0.0):
    def loss(logits, labels):
        return cross_entropy(logits, labels, smoothing)

    watch, early = stop_early(loss, labels[1], inputs[1:])
    model = train(loss, inputs[0], labels[0], 10, 250, 0.01, 48, watch)
    return [model(inputs[1]), model(inputs[2])], early  # validation and test


inputs, labels = splits(noise=0.4)
late, early = classify(inputs, labels)

# %% [markdown]
# The **confidence** is the largest probability of a sample. We sort the samples into ten bins by their confidence.
# In each bin the mean confidence should equal the share of right predictions. The **expected calibration error** (ECE)
# is the mean distance between the two, weighted by the number of samples in the bin ([Guo et al.,
# 2017](https://arxiv.org/abs/1706.04599)). Each line has the values of the five splits.


# %%
def judge(name, logits, labels):
    confidence, predicted = logits.softmax(2).max(2)
    right = (predicted == labels).float()
    member = F.one_hot((10 * confidence).long().clamp(max=9), 10)
    distance = (member * (confidence - right).unsqueeze(2)).sum(1).abs()
    result = {
        "accuracy": right.mean(1),
        "confidence - accuracy": confidence.mean(1) - right.mean(1),
        "ECE": distance.sum(1) / labels.shape[1],
        "log loss": cross_entropy(logits, labels).mean(1),
    }
    print(name)
    for measure, values in result.items():
        show(f"  {measure}", values)
    return result


long = judge("trained for 250 steps", late[1], labels[2])
short = judge("stopped early", early[1], labels[2])
assert (long["confidence - accuracy"] > 0.15).all()
assert ((long["accuracy"] - short["accuracy"]).abs() < 0.06).all()
assert (short["confidence - accuracy"].abs() < long["confidence - accuracy"]).all()
assert (short["ECE"] < 0.75 * long["ECE"]).all()
assert (short["log loss"] < long["log loss"] - 0.3).all()

# %% [markdown]
# The accuracy differs little, but the network that was trained for long is far too confident. Stopping early is
# better by all three other measures.
#
# The ECE of a calibrated model is not zero on a finite test set. Here we draw the labels from the predicted
# probabilities, so the probabilities are right. This is the ECE that is left with 1097 samples:

# %%
torch.manual_seed(0)
drawn = torch.distributions.Categorical(logits=early[1]).sample()
perfect = judge("right probabilities", early[1], drawn)
assert (perfect["ECE"] < 0.06).all()

# %% [markdown]
# ## One number repairs the confidence
#
# **Temperature scaling** divides all logits by one number, fitted on the validation data by its log loss. A
# temperature above 1 lowers the confidence. The largest logit stays the largest, so the predicted classes stay the
# same.


# %%
def fit_temperature(logits, labels):
    grid = torch.logspace(-1, 1, 100)  # from 0.1 to 10
    log_loss = [cross_entropy(logits / t, labels).mean(1) for t in grid]
    return grid[torch.stack(log_loss).argmin(0)].view(5, 1, 1)


def rescale(validation, test, labels):
    temperature = fit_temperature(validation, labels)
    show("temperature", temperature)
    return test / temperature


late_scaled, early_scaled = [rescale(*logits, labels[1]) for logits in (late, early)]
long_scaled = judge("250 steps, temperature", late_scaled, labels[2])
short_scaled = judge("early, temperature", early_scaled, labels[2])
assert (fit_temperature(late[0], labels[1]) > 2).all()
assert (late_scaled.argmax(2) == late[1].argmax(2)).all()
for scaled in (long_scaled, short_scaled):
    assert (scaled["confidence - accuracy"].abs() < 0.08).all()
    assert (scaled["ECE"] < 0.09).all()
assert (long_scaled["ECE"] < 0.5 * long["ECE"]).all()
assert (long_scaled["log loss"] < long["log loss"] - 0.3).all()
assert long_scaled["log loss"].mean() > short_scaled["log loss"].mean() + 0.01


# %% [markdown]
# The network that was trained for long needs a temperature above 2. Its mean confidence is then within 0.08 of its
# accuracy. Its log loss is still higher, on average over the splits, than that of the network that was stopped early:
# the temperature repairs the confidence, but not the overfitting.
#
# The **reliability diagram** shows the share of right predictions in each bin, for the five splits together. On the
# diagonal, the confidence is right.


# %%
def reliability(logits, labels):
    confidence, predicted = logits.softmax(2).max(2)
    right = (predicted == labels).float()
    bins = [(confidence * 10).long() == i for i in range(3, 10)]
    return [[each[b].mean().item() for b in bins] for each in (confidence, right)]


plt.plot([0.3, 1], [0.3, 1], "C4-", linewidth=1, label="calibrated")
for name, logits, style in (
    ("250 steps", late[1], "C0o-"),
    ("250 steps, temperature", late_scaled, "C3s:"),
    ("stopped early, temperature", early_scaled, "C2^--"),
):
    plt.plot(*reliability(logits, labels[2]), style, markersize=4, label=name)
plt.xlabel("mean confidence in the bin")
plt.ylabel("share of right predictions")
plt.legend()
plt.gcf().set_label(
    "Share of right predictions against confidence. The network trained for 250 steps is "
    "far below the diagonal from 0.4 on; with a temperature, both are close to it."
)

# %% [markdown]
# ## Label smoothing lowers the confidence {.fold}
#
# With `label_smoothing=0.1` and ten classes, the loss of a training sample is smallest where the probability of its
# class is [0.91](../losses/cross_entropy.md#label_smoothing), however often the network is right. We train with and
# without smoothing, on the noisy images and on the original ones, all for 250 steps:

# %%
smooth, plain = {}, {"noisy": long}
for kind, noise in (("noisy", 0.4), ("original", 0.0)):
    inputs, labels = splits(noise)
    if kind == "original":
        plain[kind] = judge(
            "original images", classify(inputs, labels)[0][1], labels[2]
        )
    smoothed = classify(inputs, labels, smoothing=0.1)[0]
    smooth[kind] = judge(f"{kind} images, smoothing", smoothed[1], labels[2])
repaired = judge("and temperature", rescale(*smoothed, labels[1]), labels[2])

for kind, accuracy in (("noisy", 0.65), ("original", 0.95)):
    for result in (plain[kind], smooth[kind]):
        assert ((result["accuracy"] - accuracy).abs() < 0.04).all()
assert (fit_temperature(smoothed[0], labels[1]) < 1).all()
assert (smooth["noisy"]["log loss"] < plain["noisy"]["log loss"] - 0.3).all()
distance = smooth["noisy"]["confidence - accuracy"].abs()
assert (distance < 0.5 * plain["noisy"]["confidence - accuracy"]).all()
assert (smooth["original"]["confidence - accuracy"] < -0.08).all()
assert (smooth["original"]["ECE"] > 2 * plain["original"]["ECE"]).all()
assert (repaired["confidence - accuracy"].abs() < 0.05).all()
assert (repaired["ECE"] < 0.5 * smooth["original"]["ECE"]).all()

# %% [markdown]
# - On the noisy images, where about 65 percent of the predictions are right, smoothing lowers the confidence. Its
#   distance from the accuracy is less than half of that without smoothing, and the log loss is smaller by 0.3 or more.
# - On the original images, where about 95 percent are right, the same smoothing makes the network **under-confident**
#   by more than 0.08, and its ECE is more than twice that without smoothing.
# - A temperature below 1 repairs this: the ECE is less than half as large.
#
# So smoothing lowers the confidence, whether it was too high or not. Fit a temperature after it, too.
#
# The fit needs wrong predictions in the validation data. With none, the log loss keeps falling as the temperature
# falls to zero. Here we take the predicted classes as the labels, and the fit returns the lower end of the
# grid. With few wrong predictions the temperature depends on each of them: use more validation data.

# %%
nothing_wrong = fit_temperature(smoothed[0], smoothed[0].argmax(2))
show("temperature", nothing_wrong)
assert ((nothing_wrong - 0.1).abs() < 1e-6).all()

# %% [markdown]
# ## Coverage by region
#
# Now regression. The targets are $\sin 3x$ plus normal noise, whose standard deviation grows from 0.05 at $x = -1$
# to 1 at $x = 1$. There are 500 samples to train, 200 to validate and 2000 to test, in five draws.


# %%
def draw(rows, skewed=False, growth=1.5):
    x = 2 * torch.rand(5, rows, 1) - 1
    noise = torch.randn(x.shape)
    if skewed:
        noise = torch.distributions.Exponential(1.0).sample(x.shape) - 1
    return x, (3 * x).sin() + 0.05 * (growth * (x + 1)).exp() * noise


torch.manual_seed(0)
(x, y), (validation_x, validation_y), (test_x, test_y) = map(draw, (500, 200, 2000))

# %% [markdown]
# The 90% interval of a normal distribution is the mean plus and minus 1.645 standard deviations. We compare two ways
# to get the variance:
#
# - `MSELoss` for the mean, and one variance for all samples, the mean squared error on the validation data;
# - `GaussianNLLLoss` for the mean and the logarithm of the variance, which are the two outputs of the network.


# %%
def squared_error(output, target):
    return F.mse_loss(output[..., :1], target, reduction="none").squeeze(2)


def gaussian_nll(output, target, beta=0.0):
    mean, log_variance = output.split(1, 2)
    variance = log_variance.exp()
    losses = F.gaussian_nll_loss(mean, target, variance, reduction="none")
    return (variance.detach() ** beta * losses).squeeze(2)


def interval(output, times=1.645):
    mean, log_variance = output.split(1, 2)
    half = times * (0.5 * log_variance).exp()
    return mean - half, mean + half


def regress(loss, x, y, lr=0.01, steps=400):
    return train(loss, x, y, 2, steps, lr, 32)


torch.manual_seed(0)
mse_model, nll_model = regress(squared_error, x, y), regress(gaussian_nll, x, y)
variance = squared_error(mse_model(validation_x), validation_y).mean(1).view(5, 1, 1)
half = 1.645 * variance.sqrt()
mse_mean = mse_model(test_x)[..., :1]
intervals = {
    "one variance": (mse_mean - half, mse_mean + half),
    "predicted variance": interval(nll_model(test_x)),
}
thirds = {"left": test_x < -1 / 3, "middle": test_x.abs() <= 1 / 3}
thirds |= {"right": test_x > 1 / 3, "all": test_x == test_x}
coverage = {}
for name, (low, high) in intervals.items():
    inside = (low <= test_y) & (test_y <= high)
    for third, member in thirds.items():
        coverage[name, third] = (inside & member).sum(1) / member.sum(1)
        show(f"{name}, {third}", coverage[name, third])

for name in intervals:
    assert ((coverage[name, "all"] - 0.9).abs() < 0.1).all()
assert (coverage["one variance", "left"] > 0.97).all()
assert (coverage["one variance", "right"] < 0.83).all()
for third in thirds:
    assert ((coverage["predicted variance", third] - 0.9).abs() < 0.12).all()

# %% [markdown]
# Overall, the coverage of both is within 0.1 of 0.9. With one variance, the intervals contain more than 97 percent
# on the left, where the noise is small, and fewer than 83 percent on the right. With a predicted variance, the
# coverage of each third is within 0.12 of 0.9. The figure shows 100 targets of the first draw, and the ends of the
# intervals.

# %%
order = test_x[0, :, 0].argsort()[::25]
plt.plot(test_x[0, :100, 0], test_y[0, :100, 0], "C4.", markersize=3, label="target")
for (name, ends), style in zip(intervals.items(), ("C0--", "C3-"), strict=True):
    for end in ends:
        end = end[0, order, 0].round(decimals=3)  # the rest differs between machines
        plt.plot(test_x[0, order, 0], end, style, label=name)
        name = ""
plt.xlabel("x")
plt.ylabel("target")
plt.legend()
plt.gcf().set_label(
    "Targets whose spread grows from left to right. The interval of one variance is "
    "equally wide everywhere; that of the predicted variance widens with the spread."
)

# %% [markdown]
# Where the noise has the same standard deviation everywhere, 0.05, the coverage of one variance is within 0.1 of 0.9 in
# each third.

# %%
torch.manual_seed(0)
even = [draw(rows, growth=0.0) for rows in (500, 200, 2000)]
model = regress(squared_error, *even[0])
validation_error, test_error = [squared_error(model(x), y) for x, y in even[1:]]
inside = test_error.sqrt() <= 1.645 * validation_error.mean(1, keepdim=True).sqrt()
third_of = (1.5 * (even[2][0].squeeze(2) + 1)).long()  # 0, 1 or 2
for number, third in enumerate(("left", "middle", "right")):
    member = third_of == number
    covered = (inside & member).sum(1) / member.sum(1)
    show(f"same noise, {third}", covered)
    assert ((covered - 0.9).abs() < 0.1).all()

# %% [markdown]
# ## Where GaussianNLLLoss gives up
#
# The gradient of the mean is [divided by the variance](../losses/gaussian_nll_loss.md#the-mean-is-learned-badly).
# Where the mean is hard to fit, the network can predict a large variance instead, and then learns the mean slowly.
# Here the noise is small everywhere, 0.05, and the curve is slow on the left, $\sin 3x$, and fast on the right,
# $\sin 10x$. β-NLL ([Seitzer et al., 2022](https://arxiv.org/abs/2203.09168)) multiplies each loss by its detached
# variance to the power β. With β = 0 this is the plain loss. With β = 1 the gradient of the mean is no longer divided
# by the variance. The output is the root mean squared error of the mean on each side, for five draws.


# %%
def two_speeds(rows, fast=10):
    x = 2 * torch.rand(5, rows, 1) - 1
    truth = torch.where(x < 0, (3 * x).sin(), (fast * x).sin())
    return x, truth, truth + 0.05 * torch.randn(x.shape)


def half_nll(output, target):
    return gaussian_nll(output, target, beta=0.5)


torch.manual_seed(0)
x, _, y = two_speeds(200)
test_x, truth, test_y = two_speeds(500)
fits, error = {}, {}
for name, loss in (
    ("MSELoss", squared_error),
    ("GaussianNLLLoss", gaussian_nll),
    ("β = 0.5", half_nll),
):
    torch.manual_seed(0)
    fits[name] = output = regress(loss, x, y, steps=800)(test_x)
    for side, member in (("left", test_x < 0), ("right", test_x >= 0)):
        square = (output[..., :1] - truth).square() * member
        error[name, side] = (square.sum(1) / member.sum(1)).sqrt()
        show(f"{name}, {side}", error[name, side])
low, high = interval(fits["GaussianNLLLoss"])
inside, on_right = (low <= test_y) & (test_y <= high), test_x >= 0
covered = (inside & on_right).sum(1) / on_right.sum(1)
show("coverage, right", covered)

assert (error["GaussianNLLLoss", "left"] < 0.05).all()
assert (error["GaussianNLLLoss", "right"] > 2 * error["MSELoss", "right"]).all()
assert (error["β = 0.5", "right"] < 0.5 * error["GaussianNLLLoss", "right"]).all()
assert (covered > 0.8).all()

# %%
order = test_x[0, :, 0].argsort()[::5]
plt.plot(test_x[0, order, 0], truth[0, order, 0], "C4-", linewidth=3, label="truth")
for (name, output), style in zip(fits.items(), ("C0-.", "C3-", "C2--"), strict=True):
    mean = output[0, order, 0].round(decimals=3)
    plt.plot(test_x[0, order, 0], mean, style, label=name)
plt.xlabel("x")
plt.ylabel("predicted mean")
plt.legend()
plt.gcf().set_label(
    "A curve that is slow on the left and fast on the right, and three fits. Those of "
    "MSELoss and of beta 0.5 follow it; that of GaussianNLLLoss leaves it on the right."
)

# %% [markdown]
# On the right, the plain loss has more than twice the error of `MSELoss`. Its intervals still contain more than 80
# percent of the targets there: the coverage does not show the poor fit, not even by region. So also compare the mean
# with that of a model trained with `MSELoss`. With β = 0.5 the error is less than half of that of the plain loss.
#
# β = 0.5 helps here, but it is not a guarantee. With a faster curve, $\sin 12x$, half the learning rate and 600 steps
# instead of 800, its error is more than twice that of `MSELoss` in at least one draw, and smaller in at least one.
# [Regression and counts](../beyond/regression.md) has β-NLL as a function.

# %%
torch.manual_seed(0)
x, _, y = two_speeds(200, fast=12)
test_x, truth, _ = two_speeds(500, fast=12)
hard = {}
for name, loss in (("MSELoss", squared_error), ("β = 0.5", half_nll)):
    torch.manual_seed(0)
    output = regress(loss, x, y, lr=0.005, steps=600)(test_x)
    hard[name] = (output[..., :1] - truth).square().mean(1).sqrt()
    show(name, hard[name])
assert (hard["β = 0.5"] / hard["MSELoss"]).max() > 2
assert (hard["β = 0.5"] / hard["MSELoss"]).min() < 1

# %% [markdown]
# ## Skewed noise {.fold}
#
# The interval of 1.645 standard deviations is for normal noise. Here the noise is exponential, minus its mean, so
# the large errors are on one side. The [pinball loss](../which-loss.md#quantiles) makes no such assumption: the two
# outputs of the network are the 5% and the 95% quantile. The output is the share of targets below and above the
# interval. Each should be 0.05.


# %%
def pinball(output, target):
    quantiles = torch.tensor([0.05, 0.95])
    error = target - output
    return torch.maximum(quantiles * error, (quantiles - 1) * error).sum(2)


torch.manual_seed(0)
x, y = draw(500, skewed=True)
test_x, test_y = draw(2000, skewed=True)
outside = {}
for name, loss in (("GaussianNLLLoss", gaussian_nll), ("pinball", pinball)):
    torch.manual_seed(0)
    output = regress(loss, x, y)(test_x)
    low, high = interval(output) if loss is gaussian_nll else output.split(1, 2)
    outside[name] = [(test_y < low).float().mean(1), (test_y > high).float().mean(1)]
    show(f"{name}, below", outside[name][0])
    show(f"{name}, above", outside[name][1])

assert (outside["GaussianNLLLoss"][0] < 0.015).all()
assert (outside["GaussianNLLLoss"][1] > 0.04).all()
for share in outside["pinball"]:
    assert ((share - 0.05).abs() < 0.045).all()
assert sum(outside["pinball"]).mean() > 0.1

# %% [markdown]
# With `GaussianNLLLoss` less than 1.5 percent of the targets are below the interval, and more than 4 percent above
# it. With the pinball loss the shares are between 0.05 and 0.08. Together, more than 10 percent of the targets are
# outside on average: these intervals are slightly too narrow.
#
# ## One number repairs the intervals
#
# As with the confidence, long training makes the intervals too narrow here. The diabetes data of scikit-learn
# have 442 patients: we take 200 to train, 100 to validate and 142 to test, in five splits, and train with
# `GaussianNLLLoss` for 200 steps, or stop early.
#
# The repair is again one number. Divide each absolute validation error by the predicted standard deviation. The 90%
# interval is the mean plus and minus $k$ standard deviations, where $k$ is the 91st smallest of the 100 results, in
# place of 1.645. This is a form of conformal prediction; [Romano et al., 2019](https://arxiv.org/abs/1905.03222)
# combine that with predicted quantiles. Its guarantee requires data that were not used before; here the same patients
# also choose when to stop.

# %%
patients, progress = map(torch.tensor, load_diabetes(return_X_y=True))
torch.manual_seed(0)
order = torch.stack([torch.randperm(442) for _ in range(5)])
inputs = (patients * 442**0.5)[order].split([200, 100, 142], 1)  # deviation 1
targets = ((progress - 152) / 77)[order].unsqueeze(2).split([200, 100, 142], 1)

watch, early = stop_early(gaussian_nll, targets[1], inputs[1:])
model = train(gaussian_nll, inputs[0], targets[0], 2, 200, 0.003, 64, watch)
found = {}
for name, (validation, test) in (
    ("200 steps", (model(inputs[1]), model(inputs[2]))),
    ("early", early),
):
    mean, log_variance = validation.split(1, 2)
    errors = (targets[1] - mean).abs() / (0.5 * log_variance).exp()
    factor = errors.sort(1).values[:, 90:91]  # (100 + 1) * 0.9, rounded up, is the 91st
    for kind, times in (("normal", 1.645), ("with k", factor)):
        low, high = interval(test, times)
        inside = (low <= targets[2]) & (targets[2] <= high)
        found[name, kind] = inside.float().mean(1), (high - low).mean(1)
        show(f"{name}, {kind}: coverage", found[name, kind][0])
    show(f"{name}, k", factor)
    show(f"{name}, k: mean width", found[name, "with k"][1])

before, after = found["200 steps", "normal"][0], found["200 steps", "with k"][0]
assert (before < 0.75).all()
assert (after > before + 0.1).all()
assert abs(found["early", "normal"][0].mean() - 0.9) < 0.07
for name in ("200 steps", "early"):
    assert abs(found[name, "with k"][0].mean() - 0.9) < 0.07
assert (found["early", "with k"][1] < found["200 steps", "with k"][1]).all()

# %% [markdown]
# After 200 steps, the intervals contain about half of the test targets or fewer. $k$ raises that by more than 0.1 in
# each split, to 88 percent on average, and to 76 percent in the worst split. But with $k$, the intervals of the
# network that was stopped early are narrower in each split. With early stopping, 1.645 already gives a coverage of
# about 0.9 on average. So stop early first, and then check the coverage.
