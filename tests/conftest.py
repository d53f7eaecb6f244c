import os
from pathlib import Path

import pytest
import torch
from hypothesis import settings
from playwright.sync_api import Browser

from tests.browser import EXPLAIN, SITE, chromium, serve
from tests.small import GOOD, INCLUDE, Small

os.environ["KERAS_BACKEND"] = "torch"  # before a test imports Keras

# The same inputs on every machine, so that a failure is a failure everywhere.
settings.register_profile(
    "handbook", derandomize=True, deadline=None, max_examples=int(os.environ.get("EXAMPLES", "200"))
)
settings.load_profile("handbook")


@pytest.fixture(scope="session")
def address():
    """The address of the built site on this machine."""
    with serve(SITE) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser, address: str):
    """An empty tab that knows the site's address and may use the clipboard."""
    context = browser.new_context(base_url=address, permissions=["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def explained(browser: Browser, address: str):
    """What the box finds for texts, as lists of (address, pattern, what differs)."""
    page = browser.new_context(base_url=address).new_page()
    page.goto("errors/")
    return lambda texts: page.evaluate(EXPLAIN, list(texts))


@pytest.fixture(scope="module")
def in_float64():
    """Functions that pages show convert to float32, which would hide small differences."""
    convert, torch.Tensor.float = torch.Tensor.float, lambda self: self
    yield
    torch.Tensor.float = convert


@pytest.fixture(scope="module")
def jax_in_float64():
    import jax  # of requirements-tests.txt, for the few modules that compare with it

    before = jax.config.read("jax_enable_x64")
    jax.config.update("jax_enable_x64", True)
    yield
    jax.config.update("jax_enable_x64", before)


@pytest.fixture
def small(tmp_path: Path) -> Small:
    handbook = Small(tmp_path)
    handbook.write("docs/page.md", INCLUDE)
    handbook.example(GOOD, "loss: 0.25\n")
    return handbook
