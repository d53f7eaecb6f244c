"""What a page shows as a function, held to another: in value and in gradient, in float64."""

import contextlib
import functools
import io
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

SNIPPETS = Path(__file__).parents[1] / "snippets"


def shown(example: str, name: str) -> Callable:
    """A function or class of an example, such as `beyond/contrastive/margins`, as its page shows it."""
    return names(example)[name]


@functools.cache
def names(example: str) -> dict[str, Any]:
    """All names of an example after it has run."""
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(SNIPPETS / f"{example}.py"))


def draw(seed: int, *shape: int, scale: float = 1.0) -> Tensor:
    draws = torch.Generator().manual_seed(seed)
    return (scale * torch.randn(*shape, dtype=torch.float64, generator=draws)).requires_grad_()


def class_indices(seed: int, classes: int, *shape: int, ignored: float = 0.0) -> Tensor:
    """Class indices, of which a share is −100."""
    draws = torch.Generator().manual_seed(seed + 1)
    target = torch.randint(classes, shape, generator=draws)
    return target.masked_fill(torch.rand(shape, generator=draws) < ignored, -100)


def assert_same(one: Tensor, other: Tensor, *inputs: Tensor, rtol: float = 1e-9, atol: float = 1e-10) -> None:
    """In value, and in the gradients with respect to the inputs."""
    torch.testing.assert_close(one, other, rtol=rtol, atol=atol)
    gradients = (torch.autograd.grad(loss, inputs, retain_graph=True) for loss in (one, other))
    for mine, theirs in zip(*gradients, strict=True):
        torch.testing.assert_close(mine, theirs, rtol=rtol, atol=atol)


def assert_as_in_jax(ours: Tensor, definition: Callable, *inputs: Tensor) -> None:
    """Of a definition in JAX: in value, and in the gradients with respect to the inputs."""
    import jax  # of requirements-tests.txt, which most users of this module do without

    arrays = [jax.numpy.asarray(x.detach().numpy()) for x in inputs]
    value, slopes = jax.value_and_grad(definition, argnums=tuple(range(len(arrays))))(*arrays)
    np.testing.assert_allclose(ours.item(), float(value), rtol=1e-9, atol=1e-12)
    for mine, theirs in zip(torch.autograd.grad(ours, inputs), slopes, strict=True):
        np.testing.assert_allclose(mine.numpy(), np.asarray(theirs), rtol=1e-7, atol=1e-10)
