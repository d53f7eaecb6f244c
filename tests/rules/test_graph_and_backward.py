"""What docs/errors/graph-and-backward.md says of the gradients of a recurrent network."""

import hypothesis.strategies as st
import torch
from hypothesis import given, settings
from torch import nn

from tests.rules import rule

PAGE = "errors/graph-and-backward.md"
drawn = {
    "cell": st.sampled_from([nn.RNNCell, nn.GRUCell, nn.LSTMCell]),
    "steps": st.integers(1, 12),
    "batch": st.integers(1, 4),
    "width": st.integers(1, 6),
    "scale": st.sampled_from([0.001, 1.0, 1000.0]),
    "seed": st.integers(0, 10_000),
}


def losses_of(cell, steps, batch, width, scale, seed, detach=False):
    """A model, the features of each step, and the loss of each step against noise."""
    torch.manual_seed(seed)
    model = cell(2, width).double()
    sequence = [torch.randn(batch, 2, dtype=torch.float64, requires_grad=True) for _ in range(steps)]
    hidden = torch.zeros(batch, width, dtype=torch.float64)
    state = (hidden, hidden) if cell is nn.LSTMCell else hidden
    losses = []
    for features in sequence:
        if detach:
            state = tuple(part.detach() for part in state) if cell is nn.LSTMCell else state.detach()
        state = model(features, state)
        output = state[0] if cell is nn.LSTMCell else state
        losses.append(nn.functional.mse_loss(output, scale * torch.randn_like(output)))
    return model, sequence, losses


@rule(
    PAGE,
    "One `backward()` of the sum gives the sum of the gradients of all losses, each through all steps before it.",
)
@settings(deadline=None, max_examples=25)
@given(**drawn)
def test_the_sum_of_a_sequence(**sizes):
    model, sequence, losses = losses_of(**sizes)
    inputs = [*model.parameters(), *sequence]
    separate = [
        torch.autograd.grad(loss, inputs, retain_graph=True, allow_unused=True, materialize_grads=True)
        for loss in losses
    ]
    for number, gradients in enumerate(separate):
        to_steps = gradients[-len(sequence) :]
        assert all(gradient.any() for gradient in to_steps[: number + 1])
    sum(losses).backward()
    for position, tensor in enumerate(inputs):
        torch.testing.assert_close(tensor.grad, sum(gradients[position] for gradients in separate))


@rule(
    PAGE,
    "With `state.detach()` at every step, a loss sends no gradient to the steps before its own.",
)
@settings(deadline=None, max_examples=60)
@given(**drawn)
def test_a_state_detached_at_every_step(**sizes):
    _, sequence, losses = losses_of(**sizes, detach=True)
    for number, loss in enumerate(losses):
        gradients = torch.autograd.grad(loss, sequence, retain_graph=True, allow_unused=True, materialize_grads=True)
        assert [bool(gradient.any()) for gradient in gradients] == [step == number for step in range(len(sequence))]
