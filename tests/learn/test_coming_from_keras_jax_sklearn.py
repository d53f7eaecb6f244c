"""Each row of the table of optax on docs/learn/coming-from-keras-jax-sklearn.md, held to optax."""

import contextlib
import io
import re
import runpy
from importlib.metadata import version

import jax.numpy as jnp
import optax
import pytest
import torch

from tests.exact import SNIPPETS

TABLE = SNIPPETS / "learn/coming-from-keras-jax-sklearn/optax_names"
ROW = re.compile(r"\| `(?P<call>[^`]+)` \| `[^`]+` \| (?P<number>\S+) \|")
ROWS = [match.group("call", "number") for match in ROW.finditer(TABLE.with_suffix(".out").read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def arrays():
    with contextlib.redirect_stdout(io.StringIO()):
        names = runpy.run_path(str(TABLE.with_suffix(".py")))
    return {name: jnp.asarray(value.numpy()) for name, value in names.items() if isinstance(value, torch.Tensor)}


@pytest.mark.parametrize(("call", "number"), ROWS)
def test_row(arrays, call, number):
    assert f"{eval(call, vars(optax.losses) | arrays):.4f}" == number


def test_table():
    lines = TABLE.with_suffix(".out").read_text(encoding="utf-8").splitlines()
    assert len(ROWS) == len(lines) - 2, "a row that the test does not read"
    assert lines[0].startswith(f"| optax {version('optax')} |")
