import numpy as np


def weights_and_index(input, target, weight, ignore_index):
    """The weight of each target, its class (0 where it is ignored), and the dimension of the classes."""
    classes = min(1, input.ndim - 1)
    if input.ndim == 1:
        target = target.reshape(())
    if target.shape != input.shape[:classes] + input.shape[classes + 1 :]:
        raise ValueError(
            "target must have the shape of input without the dimension of the classes"
        )
    counted = target != ignore_index
    if np.any(counted & ((target < 0) | (target >= input.shape[classes]))):
        raise IndexError("a target is not a class")
    weight = np.ones(input.shape[classes]) if weight is None else weight
    index = np.where(counted, target, 0)
    return (
        np.where(counted, weight[index], 0.0),
        counted,
        np.expand_dims(index, classes),
        classes,
    )


def nll_loss(input, target, weight=None, ignore_index=-100, reduction="mean"):
    """Negative log likelihood of class indices; `input` holds log-probabilities of shape (C), (N, C) or (N, C, ...)."""
    weights, counted, index, classes = weights_and_index(
        input, target, weight, ignore_index
    )
    right = np.take_along_axis(input, index, classes).squeeze(classes)
    loss = np.where(counted, -weights * right, 0.0)
    if reduction == "none":
        return loss
    return loss.sum() / (weights.sum() if reduction == "mean" else 1)


def nll_loss_gradient(input, target, weight=None, ignore_index=-100, reduction="mean"):
    """Gradient of the loss by each log-probability; with reduction "none", of the sum of the losses."""
    weights, counted, index, classes = weights_and_index(
        input, target, weight, ignore_index
    )
    each = np.where(
        counted, -weights / (weights.sum() if reduction == "mean" else 1), 0.0
    )
    gradient = np.zeros(input.shape)
    np.put_along_axis(gradient, index, np.expand_dims(each, classes), classes)
    return gradient


logits = np.array(
    [
        [0.5153, 0.7051, 0.4947, 0.3446, 0.5288],
        [0.3464, 0.2458, 0.8569, 0.4821, 0.3244],
        [0.4474, 0.6615, 0.0062, 0.6603, 0.2461],
    ]
)
log_probabilities = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
print(nll_loss(log_probabilities, np.array([1, 0, 4])))
print(nll_loss(log_probabilities, np.array([1, -100, 4]), reduction="none"))
print(nll_loss_gradient(log_probabilities, np.array([1, -100, 4])))
