import numpy as np


def divisor(reduction, input, losses):
    """What the sum is divided by: for "batchmean" the first dimension of the input."""
    sizes = {"mean": losses.size, "batchmean": len(input) if input.ndim else 1}
    return sizes.get(reduction, 1)


def kl_div(input, target, reduction="mean", log_target=False):
    """KL divergence of log-probabilities from `target`; shapes may broadcast."""
    if log_target:
        loss = np.exp(target) * (target - input)
    else:
        with np.errstate(divide="ignore", invalid="ignore"):  # 0 log 0 is 0
            entropy = np.where(target == 0, 0.0, target * np.log(target))
            loss = entropy - target * input
    return loss if reduction == "none" else loss.sum() / divisor(reduction, input, loss)


def kl_div_gradient(input, target, reduction="mean", log_target=False):
    """Gradient with respect to the input; for "none", of the sum of the losses."""
    probabilities = np.exp(target) if log_target else target
    return -probabilities / divisor(reduction, input, probabilities)


log_probabilities = np.log([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]])
target = np.array([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])
print(kl_div(log_probabilities, target, reduction="batchmean"))
print(kl_div_gradient(log_probabilities, target, reduction="batchmean"))
