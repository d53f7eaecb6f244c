"""Everyone can read it: axe-core finds nothing on any page, in either scheme, on a wide and on a narrow screen."""

import itertools
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser import OPEN_ALL, PAGES, SITE, search

SEARCHED = "losses/cross_entropy"  # is read with the search open, too
AROUND = {".", SEARCHED, "guides/outliers", "404.html"}  # one page of each kind
CONTRAST = ["color-contrast", "link-in-text-block"]
ALL_BUT_COLOURS = (None, {"rules": {rule: {"enabled": False} for rule in CONTRAST}})
COLOURS = (None, {"runOnly": {"type": "rule", "values": CONTRAST}})
COLOURS_OUTSIDE_CODE = ({"exclude": [["pre"], [".katex"]]}, COLOURS[1])


def looks(path: str) -> set[tuple[str, str]]:
    """The kinds of words in the code of a page: the class of each word with that of its block."""
    html = (SITE / path if path.endswith(".html") else SITE / path / "index.html").read_text(encoding="utf-8")
    blocks = re.findall(r'<div class="([^"]*)\bhighlight"[^>]*>(.*?)</pre>', html, re.DOTALL)
    found = {(kind, word) for kind, code in blocks for word in re.findall(r'<span class="(\w+)">', code)}
    return found | ({("formula", "katex")} if 'class="katex"' in html else set())


def pages_with_every_look() -> set[str]:
    """Few pages, on which all kinds of words occur: their code and formulas stand for those of the others.

    Nearly all of axe's time goes into the contrast of each of a hundred thousand words, which are of some dozen kinds.
    """
    of = {path: looks(path) for path in [*PAGES, "404.html"]}
    chosen: set[str] = set()
    missing = set().union(*of.values())
    while missing:
        best = max(of, key=lambda path: (len(of[path] & missing), -len(of[path])))
        chosen.add(best)
        missing -= of[best]
    return chosen


WITH_CODE = pages_with_every_look()
# Elsewhere the words of code need no elements of their own, which axe would go through one by one.
AS_PLAIN_TEXT = "document.querySelectorAll('pre code').forEach(code => { code.textContent = code.textContent })"


def questions(path: str, scheme: str, width: int) -> list[tuple[dict | None, dict | None]]:
    """What axe is asked, as (context, options).

    Schemes differ in colours only. Widths differ in the colours of what the theme puts around a page, which a few pages
    show, and not in those of the page itself.
    """
    asked = [] if scheme == "dark" else [ALL_BUT_COLOURS]
    if width == 1280:
        asked.append(COLOURS if path in WITH_CODE else COLOURS_OUTSIDE_CODE)
    elif path in AROUND:
        asked.append(COLOURS_OUTSIDE_CODE)
    return asked


@pytest.fixture(scope="module")
def tabs(browser: Browser, address: str):
    """One tab for each scheme and width, which goes from page to page."""
    contexts = {}

    def tab(scheme: str, width: int) -> Page:
        if (scheme, width) not in contexts:
            screen = {"width": width, "height": 800}
            contexts[scheme, width] = browser.new_context(base_url=address, color_scheme=scheme, viewport=screen)
            contexts[scheme, width].new_page()
        return contexts[scheme, width].pages[0]

    yield tab
    for context in contexts.values():
        context.close()


CASES = [
    case
    for case in itertools.product([*PAGES, "404.html"], [1280, 390], ["light", "dark"])
    if questions(case[0], case[2], case[1])
]


@pytest.mark.parametrize(("path", "width", "scheme"), CASES)
def test_axe_finds_nothing(tabs, path, width, scheme):
    page = tabs(scheme, width)
    page.goto(path)
    page.evaluate(OPEN_ALL)
    if path not in WITH_CODE or width == 390:
        page.evaluate(AS_PLAIN_TEXT)
    found = violations(page, questions(path, scheme, width))
    if path == SEARCHED:
        search(page, "huber")
        page.wait_for_timeout(500)  # the results fade in
        found += violations(page, questions(path, scheme, width))
    assert found == []


def violations(page: Page, asked: list[tuple[dict | None, dict | None]]) -> list[tuple[str, str, str]]:
    found = [item for question in asked for item in Axe().run(page, *question).response["violations"]]
    return [(item["id"], node["html"][:200], node["failureSummary"]) for item in found for node in item["nodes"][:2]]
