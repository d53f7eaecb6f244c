import numpy as np


def divisor(reduction, input, losses):
    """What the sum is divided by; for "batchmean" the size of the first dimension of the input, whatever it holds."""
    return {"mean": losses.size, "batchmean": len(input) if input.ndim else 1}.get(
        reduction, 1
    )


def kl_div(input, target, reduction="mean", log_target=False):
    """KL divergence of log-probabilities `input` from `target`, of one shape or of two that broadcast."""
    if log_target:
        loss = np.exp(target) * (target - input)
    else:
        with np.errstate(divide="ignore", invalid="ignore"):
            loss = (
                np.where(target == 0, 0.0, target * np.log(target)) - target * input
            )  # 0 log 0 is 0
    return loss if reduction == "none" else loss.sum() / divisor(reduction, input, loss)


def kl_div_gradient(input, target, reduction="mean", log_target=False):
    """Gradient of the loss by each log-probability; with reduction "none", of the sum of the losses."""
    probabilities = np.exp(target) if log_target else target
    return -probabilities / divisor(reduction, input, probabilities)


log_probabilities = np.log([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]])
target = np.array([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])
print(kl_div(log_probabilities, target, reduction="batchmean"))
print(kl_div_gradient(log_probabilities, target, reduction="batchmean"))
