from itertools import pairwise

import numpy as np


def adaptive_log_softmax_with_loss(
    input,
    target,
    parameters,
    in_features,
    n_classes,
    cutoffs,
    div_value=4.0,
    head_bias=False,
    device=None,
    dtype=None,
):
    """The log-probability of each target, and the loss.

    `parameters` has the arrays of the layer's state_dict.
    """
    check_shapes(parameters, in_features, n_classes, cutoffs, div_value, head_bias)
    log_probabilities = np.zeros(target.size)
    for rows, column, layers in steps(
        np.atleast_1d(target), parameters, n_classes, cutoffs
    ):
        picked = log_softmax(np.atleast_2d(input)[rows], *layers)
        log_probabilities[rows] += picked[np.arange(len(column)), column]
    return log_probabilities.reshape(target.shape), -log_probabilities.mean()


def adaptive_log_softmax_with_loss_gradient(
    input,
    target,
    parameters,
    in_features,
    n_classes,
    cutoffs,
    div_value=4.0,
    head_bias=False,
    device=None,
    dtype=None,
):
    """Gradient of the loss with respect to the input."""
    check_shapes(parameters, in_features, n_classes, cutoffs, div_value, head_bias)
    gradient = np.zeros((target.size, in_features))
    for rows, column, layers in steps(
        np.atleast_1d(target), parameters, n_classes, cutoffs
    ):
        by_logits = np.exp(log_softmax(np.atleast_2d(input)[rows], *layers))
        by_logits[np.arange(len(column)), column] -= 1
        for weight, _ in reversed(layers):
            by_logits = by_logits @ weight
        gradient[rows] += by_logits
    return gradient.reshape(input.shape) / target.size


def check_shapes(parameters, in_features, n_classes, cutoffs, div_value, head_bias):
    """Raise unless the parameters have the shapes that the arguments describe."""
    limits = [*cutoffs, n_classes]
    shapes = {"head.weight": (cutoffs[0] + len(cutoffs), in_features)}
    if head_bias:
        shapes["head.bias"] = shapes["head.weight"][:1]
    for i, (low, high) in enumerate(pairwise(limits)):
        width = int(in_features // div_value ** (i + 1))
        shapes |= {
            f"tail.{i}.0.weight": (width, in_features),
            f"tail.{i}.1.weight": (high - low, width),
        }
    if {name: array.shape for name, array in parameters.items()} != shapes:
        raise ValueError(f"the shapes must be {shapes}")


def steps(target, parameters, n_classes, cutoffs):
    """For the head, then each cluster: rows, columns and layers.

    The log-probability of a row's target is in its column of the layers' output.
    """
    if np.any((target < 0) | (target >= n_classes)):
        raise IndexError("a target is out of bounds")
    cluster = np.searchsorted(cutoffs, target, side="right")  # 0 is the head
    column = np.where(cluster == 0, target, cutoffs[0] + cluster - 1)
    yield (
        np.arange(len(target)),
        column,
        [(parameters["head.weight"], parameters.get("head.bias", 0))],
    )
    for i, low in enumerate(cutoffs):
        rows = np.flatnonzero(cluster == i + 1)
        yield (
            rows,
            target[rows] - low,
            [(parameters[f"tail.{i}.{j}.weight"], 0) for j in range(2)],
        )


def log_softmax(input, *layers):
    for weight, bias in layers:
        input = input @ weight.T + bias
    shifted = input - input.max(axis=1, keepdims=True)  # so that exp is finite
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


parameters = {
    "head.weight": np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]),
    "tail.0.0.weight": np.array([[1.0, 1.0]]),
    "tail.0.1.weight": np.array([[1.0], [0.0]]),
}
features, target = np.array([[2.0, 1.0], [0.0, 3.0]]), np.array([0, 2])
print(adaptive_log_softmax_with_loss(features, target, parameters, 2, 4, [2], 2.0))
print(
    adaptive_log_softmax_with_loss_gradient(
        features, target, parameters, 2, 4, [2], 2.0
    )
)
