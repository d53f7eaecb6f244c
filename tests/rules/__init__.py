"""Sentences of the pages that generalise beyond their example, each with a test that looks for a counterexample."""

import functools
import importlib
from collections.abc import Callable
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
RULES: set[tuple[str, str]] = set()  # the pages and sentences that a test stands for
# The lines of the second map of equalities, snippets/equalities/beyond.py, by the losses at their ends.
EQUAL: set[tuple[str, str]] = set()
TENDING: set[tuple[str, str]] = set()


def rule(page: str, sentence: str) -> Callable[[Callable], Callable]:
    """A test that stands for a sentence of a page under docs/, and fails when the page no longer says it so.

    White space does not count, so the sentence may be broken into lines on the page.
    """
    RULES.add((page, sentence))

    def stand_for(test: Callable) -> Callable:
        @functools.wraps(test)
        def held(*arguments, **options):
            text = " ".join((DOCS / page).read_text(encoding="utf-8").split())
            assert sentence in text, f"docs/{page} does not say: {sentence}"
            return test(*arguments, **options)

        return held

    return stand_for


def equal(left: str, right: str) -> Callable[[Callable], Callable]:
    """A test that holds the loss `left` to be `right` in a special case."""
    EQUAL.add((left, right))
    return lambda test: test


def tends(left: str, right: str) -> Callable[[Callable], Callable]:
    """A test that holds the loss `left` to come near `right`."""
    TENDING.add((left, right))
    return lambda test: test


def load() -> None:
    """Import all rule tests, so that the sets above are complete."""
    for file in Path(__file__).parent.glob("test_*.py"):
        importlib.import_module(f"tests.rules.{file.stem}")
