import numpy as np


def sequences(log_probs, targets, input_lengths, target_lengths, blank):
    """For each sequence, its log-probabilities and its states.

    The states are the labels with a blank before, between and after them.
    """
    log_probs = log_probs if log_probs.ndim == 3 else log_probs[:, None]
    inputs, labels = np.reshape(input_lengths, -1), np.reshape(target_lengths, -1)
    steps, batch, classes = log_probs.shape
    if log_probs.size == 0 or not 0 <= blank < classes:
        raise ValueError(
            "log_probs must not be empty, and blank must be one of its classes"
        )
    if (
        not len(inputs) == len(labels) == batch
        or min(*inputs, *labels) < 0
        or max(inputs) > steps
    ):
        raise ValueError(
            "there must be one length for each sequence, and input_lengths within T"
        )
    if targets.ndim == 2:  # padded
        targets = targets[np.arange(targets.shape[1]) < labels[:, None]]
    if len(targets) != sum(labels):
        raise ValueError("targets must hold as many labels as target_lengths says")
    if np.any((targets < 0) | (targets >= classes)):
        raise IndexError("a label is not a class")
    each = np.split(targets.astype(np.int64), np.cumsum(labels)[:-1])
    states = [
        np.concatenate([np.stack([np.full_like(y, blank), y], axis=1).ravel(), [blank]])
        for y in each
    ]
    return [(log_probs[: inputs[n], n], states[n]) for n in range(batch)]


def walk(log_probs, states):
    """Log-probabilities to enter each state at each step, and to end in each state."""
    skip = np.full(len(states), -np.inf)
    skip[2:][states[2:] != states[:-2]] = (
        0.0  # only between different labels the blank may be left out
    )
    here = np.where(np.arange(len(states)) == 0, 0.0, -np.inf)
    entered = np.empty((len(log_probs), len(states)))
    for t, emission in enumerate(log_probs[:, states]):
        before = np.concatenate([[-np.inf, -np.inf], here])
        entered[t] = np.logaddexp.reduce([here, before[1:-1], before[:-2] + skip])
        here = entered[t] + emission
    return entered, here


def ctc_loss(
    log_probs,
    targets,
    input_lengths,
    target_lengths,
    blank=0,
    reduction="mean",
    zero_infinity=False,
):
    """CTC loss of log-probabilities (T, N, C) or (T, C).

    The labels are padded, (N, S), or end to end without padding.
    """
    each = sequences(log_probs, targets, input_lengths, target_lengths, blank)
    loss = np.array(
        [-np.logaddexp.reduce(walk(x, states)[1][-2:]) for x, states in each]
    )
    if zero_infinity:
        loss[loss == np.inf] = 0.0
    if reduction == "none":
        return loss.reshape(log_probs.shape[1:-1])
    if reduction == "mean":
        return np.mean(
            [
                one / max(len(states) // 2, 1)
                for one, (_, states) in zip(loss, each, strict=True)
            ]
        )
    return loss.sum()


def ctc_loss_gradient(
    log_probs,
    targets,
    input_lengths,
    target_lengths,
    blank=0,
    reduction="mean",
    zero_infinity=False,
):
    """Gradient with respect to the logits before log-softmax.

    With reduction "none", it is the gradient of the sum of the losses.
    """
    each = sequences(log_probs, targets, input_lengths, target_lengths, blank)
    gradient = np.zeros(log_probs.shape)
    for n, (x, states) in enumerate(each):
        entered, ends = walk(x, states)
        onwards = walk(x[::-1], states[::-1])[0][
            ::-1, ::-1
        ]  # the same walk from the end
        loss = -np.logaddexp.reduce(ends[-2:])
        occupancy = np.zeros(x.shape)
        if loss == np.inf:
            occupancy = np.exp(x) if zero_infinity else np.nan
        else:
            np.add.at(
                occupancy.T, states, np.exp(entered + x[:, states] + onwards + loss).T
            )
        divisor = len(each) * max(len(states) // 2, 1) if reduction == "mean" else 1
        gradient.reshape(len(log_probs), -1, x.shape[1])[: len(x), n] = (
            np.exp(x) - occupancy
        ) / divisor
    return gradient


probabilities = np.array([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]])
print(ctc_loss(np.log(probabilities), np.array([1, 2]), 3, 2).round(6))
print(ctc_loss_gradient(np.log(probabilities), np.array([1, 2]), 3, 2).round(6))
