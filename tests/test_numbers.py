"""A number in the prose of a page is one that an example of the page holds or prints."""

import re
from pathlib import Path

import pytest

from handbook.twins import markdown

ROOT = Path(__file__).parents[1]
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
NOT_PROSE = re.compile(
    r"\A---\n.*?\n---\n"  # front matter
    r"|^## References.*"
    r"|(?P<ticks>`+).*?(?P=ticks)"
    r"|\[[^\]]*\]\(http[^)]*\)|\]\([^)]*\)"  # links away, with their text, and the addresses of links within
    r"|(?:torch|Keras)\s+\d+(?:\.\d+)+",
    re.MULTILINE | re.DOTALL,
)
SEPARATOR = re.compile(r"(?<=\d)(?:,|_|\\,| )(?=\d{3}(?!\d))")  # of thousands
SHOWN = re.compile(r"\d+(?:\.\d*)?(?:e[-+]?\d+)?")
SAID = re.compile(r"(?<![\w.])(?:\d+\.\d+|\d{3,})(?![\w.]*\d)")  # numbers of one or two digits are mostly counts


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda page: page.stem)
def test_numbers_in_prose_are_shown(page):
    text = markdown(page.read_text(encoding="utf-8"), ROOT / "snippets")
    blocks = "\n".join(FENCE.findall(text))
    shown = {float(number) for number in SHOWN.findall(SEPARATOR.sub("", blocks))}
    printed = set(blocks.splitlines())
    prose = "\n".join(line for line in FENCE.sub("", text).splitlines() if line not in printed)  # no measured tables
    said = SAID.findall(SEPARATOR.sub("", NOT_PROSE.sub("", prose)))
    unknown = {
        number
        for number in said
        if not any(round(value, len(number.partition(".")[2])) == float(number) for value in shown)
    }
    assert unknown == set()
