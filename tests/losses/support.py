"""Holding the from-scratch losses to torch: inputs worth trying, and what it means to agree."""

import warnings
from collections.abc import Callable

import numpy as np
import torch
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tests.exact import shown

# Without NLLLoss2d, a deprecated alias of NLLLoss, and with the one loss that torch files elsewhere.
LOSSES_OF_TORCH = {*torch.nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"} - {"NLLLoss2d"}

reductions = st.sampled_from(["none", "mean", "sum"])
# Ordinary values, zeros, ties, and values that overflow, vanish or are infinite.
reals = st.one_of(
    st.floats(-10, 10), st.sampled_from([0.0, 1.0, -1.0]), st.floats(-1e300, 1e300), st.sampled_from([np.inf, -np.inf])
)
shapes = hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4)


@st.composite
def arrays(
    draw, count: int, elements: st.SearchStrategy = reals, shape: st.SearchStrategy = shapes
) -> list[np.ndarray]:
    """`count` float64 arrays of one shape, which may be empty or without dimensions."""
    same = draw(shape)
    return [draw(hnp.arrays(np.float64, same, elements=elements)) for _ in range(count)]


def from_scratch(function: str, name: str = "") -> Callable:
    """A NumPy function of a page: `name`, by default `function`, from snippets/losses/`function`/from_scratch.py."""
    return shown(f"losses/{function}/from_scratch", name or function)


def agree(ours: Callable, torchs: Callable, *arguments, rtol: float = 1e-10, atol: float = 1e-300, **options) -> None:
    """Assert that a NumPy function and its torch original return the same float64 values, nan and inf included.

    Arrays among the arguments and options become tensors for torch. `atol` is for results that are small because
    larger numbers cancel: what is left is rounding, and depends on the order of the sum.
    """
    made = _quietly(ours, *arguments, **options)
    expected = _quietly(torchs, *map(_tensor, arguments), **{name: _tensor(value) for name, value in options.items()})
    _assert_same(made, expected, rtol, atol)


def agree_gradient(
    ours: Callable,
    torchs: Callable,
    input: np.ndarray,
    *arguments,
    rtol: float = 1e-10,
    atol: float = 1e-300,
    **options,
) -> None:
    """Assert that a NumPy gradient is what autograd finds by the first argument of torch's function."""
    made = _quietly(ours, input, *arguments, **options)
    leaf = _tensor(input).clone().requires_grad_()
    options = {name: _tensor(value) for name, value in options.items()}
    (expected,) = torch.autograd.grad(_quietly(torchs, leaf, *map(_tensor, arguments), **options).sum(), leaf)
    _assert_same(made, expected, rtol, atol)


def rounding(*arrays: np.ndarray) -> float:
    """What may be left where numbers as large as the finite ones in these arrays cancel."""
    return 1e-13 * max((abs(value) for array in arrays for value in array.flat if np.isfinite(value)), default=1.0)


def _tensor(value):
    return torch.from_numpy(np.asarray(value)) if isinstance(value, np.ndarray) else value


def _quietly(function: Callable, *arguments, **options):
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*arguments, **options)


def _assert_same(made, expected: torch.Tensor, rtol: float, atol: float) -> None:
    assert np.shape(made) == tuple(expected.shape)
    np.testing.assert_allclose(made, expected.detach().numpy(), rtol=rtol, atol=atol)
