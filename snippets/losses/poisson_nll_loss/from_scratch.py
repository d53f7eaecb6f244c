import numpy as np


def poisson_nll_loss(
    input, target, log_input=True, full=False, eps=1e-8, reduction="mean"
):
    """Negative log-likelihood of counts; one loss each for "none"."""
    logarithm = input if log_input else np.log(input + eps)
    loss = (np.exp(input) if log_input else input) - target * logarithm
    if full:
        above = np.where(target > 1, target, 1.0)
        stirling = above * np.log(above) - above + 0.5 * np.log(2 * np.pi * above)
        loss = loss + np.where(target > 1, stirling, 0.0)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def poisson_nll_loss_gradient(
    input, target, log_input=True, full=False, eps=1e-8, reduction="mean"
):
    """Gradient with respect to the input; for "none", of the sum of the losses."""
    gradient = np.exp(input) - target if log_input else 1 - target / (input + eps)
    return gradient / (gradient.size if reduction == "mean" else 1)


prediction = np.array([0.0, 1.0, 2.0])
target = np.array([1.0, 3.0, 0.0])
print(poisson_nll_loss(prediction, target))
print(poisson_nll_loss(np.exp(prediction), target, log_input=False))
print(poisson_nll_loss(prediction, target, full=True, reduction="none"))
print(poisson_nll_loss_gradient(prediction, target))
