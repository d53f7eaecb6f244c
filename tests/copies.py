"""Copies of the handbook's settings, for tests and the benchmark to build other pages with."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def settings() -> str:
    """mkdocs.yml for a folder elsewhere: the same theme, hooks and extensions, and whatever pages there are."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    text = text.replace("handbook/mkdocs_hooks.py", str(ROOT / "handbook/mkdocs_hooks.py"))
    text = text.replace("handbook/theme", str(ROOT / "handbook/theme"))
    text = text.replace("watch: [snippets, handbook]\n", "")
    return re.sub(r"^nav:\n(  .*\n)+", "", text, flags=re.MULTILINE)
