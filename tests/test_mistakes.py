"""Each known mistake is explained: its section is on the built site, and has a program."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from tests.browser import SITE
from tests.test_site import soup

HEADING = re.compile(r"h[1-6]")
ROWS = [
    tuple(part.strip() for part in line.split("|"))
    for line in Path(__file__).with_name("mistakes.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
SECTIONS = sorted({address for address, *_ in ROWS})


def section(page: BeautifulSoup, anchor: str) -> list[Tag]:
    """What follows the heading of an anchor, up to the next heading of its level or a higher one."""
    heading = page.find(HEADING, id=anchor)
    if heading is None:
        return []
    ends = [node for node in heading.find_all_next(HEADING) if node.name <= heading.name]
    end = ends[0] if ends else None
    found = []
    for node in heading.find_all_next():
        if node is end:
            break
        found.append(node)
    return found


@pytest.mark.parametrize("address", SECTIONS)
def test_a_mistake_is_explained_with_a_program(address):
    page, _, anchor = address.partition("#")
    file = SITE / page / "index.html"
    assert file.exists(), f"there is no page {page}"
    assert any("language-python" in node.get("class", []) for node in section(soup(file), anchor)), address


def test_the_list_is_in_order():
    assert sorted(set(ROWS)) == ROWS
    assert {kind for _, kind, _ in ROWS} == {"error", "silent"}
    assert [words for _, _, words in ROWS if not 0 < len(words) < 90] == []
