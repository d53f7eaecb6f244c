"""Holding the from-scratch losses to torch: inputs worth trying, and what it means to agree."""

import contextlib
import io
import runpy
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

SNIPPETS = Path(__file__).parents[2] / "snippets" / "losses"

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


def from_scratch(function: str) -> Callable:
    """The NumPy function of a page: `function` from snippets/losses/`function`/from_scratch.py."""
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(SNIPPETS / function / "from_scratch.py"))[function]


def agree(ours: Callable, torchs: Callable, *arguments, rtol: float = 1e-10, **options) -> None:
    """Assert that a NumPy function and its torch original return the same float64 values, nan and inf included.

    Arrays among the arguments and options become tensors for torch.
    """

    def tensor(value):
        return torch.from_numpy(np.asarray(value)) if isinstance(value, np.ndarray) else value

    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = ours(*arguments, **options)
        expected = torchs(*map(tensor, arguments), **{name: tensor(value) for name, value in options.items()})
    assert np.shape(made) == tuple(expected.shape)
    np.testing.assert_allclose(made, expected.numpy(), rtol=rtol, atol=1e-300)
