"""Each row of the table of optax on docs/learn/coming-from-keras-jax-sklearn.md, held to optax."""

import re
from importlib.metadata import version

import jax.numpy as jnp
import optax
import pytest
import torch

from tests.exact import SNIPPETS, names

EXAMPLE = "learn/coming-from-keras-jax-sklearn/optax_names"
LINES = (SNIPPETS / f"{EXAMPLE}.out").read_text(encoding="utf-8").splitlines()
ROW = re.compile(r"\| `(?P<call>[^`]+)` \| `[^`]+` \| (?P<number>\S+) \|")
ROWS = [match.group("call", "number") for line in LINES if (match := ROW.match(line))]


@pytest.fixture(scope="module")
def arrays():
    tensors = {name: value for name, value in names(EXAMPLE).items() if isinstance(value, torch.Tensor)}
    return {name: jnp.asarray(tensor.numpy()) for name, tensor in tensors.items()}


@pytest.mark.parametrize(("call", "number"), ROWS)
def test_row(arrays, call, number):
    assert f"{eval(call, vars(optax.losses) | arrays):.4f}" == number


def test_table():
    assert len(ROWS) == len(LINES) - 2, "a row that the test does not read"
    assert LINES[0].startswith(f"| optax {version('optax')} |")
