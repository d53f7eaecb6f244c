import numpy as np

# The lower bound of x (1 − x) in the gradient, kept as a float32.
SMALLEST = float(np.float32(1e-12))


def prepare(input, target, weight):
    """Check the shapes and the ranges, and return a weight for each element."""
    if input.shape != target.shape:
        raise ValueError("input and target must have the same shape")
    for name, values in (("input", input), ("target", target)):
        if not np.all((values >= 0) & (values <= 1)):
            raise ValueError(f"all elements of {name} must be between 0 and 1")
    return np.broadcast_to(1.0 if weight is None else weight, input.shape)


def binary_cross_entropy(input, target, weight=None, reduction="mean"):
    """Loss of probabilities and a target of one shape, to which weight broadcasts."""
    weight = prepare(input, target, weight)
    with np.errstate(divide="ignore"):
        yes = np.maximum(np.log(input), -100.0)
        no = np.maximum(np.log1p(-input), -100.0)  # log(1 − x)
    loss = -weight * (target * yes + (1 - target) * no)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def binary_cross_entropy_gradient(input, target, weight=None, reduction="mean"):
    """Gradient with respect to the input; for "none", of the sum of the losses."""
    weight = prepare(input, target, weight)
    gradient = weight * (input - target) / np.maximum(input * (1 - input), SMALLEST)
    return gradient / (gradient.size if reduction == "mean" else 1)


probabilities = np.array([0.9, 0.2, 0.5, 0.1])
target = np.array([1.0, 0.0, 1.0, 1.0])
print(binary_cross_entropy(probabilities, target))
print(binary_cross_entropy_gradient(probabilities, target))
