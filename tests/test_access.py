"""Everyone can read it: axe-core finds nothing on any page, in either scheme, on a wide and on a narrow screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser import PAGES

SEARCHED = "losses/cross_entropy"  # is read with the search open, too
CONTRAST = ["color-contrast", "link-in-text-block"]
# What axe is asked, as (context, options). The schemes differ in colours only, and the widths in all but the colours of
# code and formulas, whose many small parts take nearly all of axe's time.
EVERYTHING = (None, None)
COLOURS = (None, {"runOnly": {"type": "rule", "values": CONTRAST}})
COLOURS_OF_THE_REST = ({"exclude": [["pre"], [".katex"]]}, COLOURS[1])
NO_COLOURS = (None, {"rules": {rule: {"enabled": False} for rule in CONTRAST}})
ASKED = {
    ("light", 1280): [EVERYTHING],
    ("dark", 1280): [COLOURS],
    ("light", 390): [NO_COLOURS, COLOURS_OF_THE_REST],
    ("dark", 390): [COLOURS_OF_THE_REST],
}


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_axe_finds_nothing(tabs, path, width, scheme):
    page = tabs(scheme, width)
    page.goto(path)
    found = violations(page, ASKED[scheme, width])
    if path == SEARCHED:
        page.keyboard.press("/")
        page.keyboard.type("huber")
        expect(page.locator(".md-search-result__item").first).to_be_visible()
        page.wait_for_timeout(500)  # the results fade in
        found += violations(page, ASKED[scheme, width])
    assert found == []


def violations(page: Page, asked: list[tuple[dict | None, dict | None]]) -> list[tuple[str, str, str]]:
    found = [item for question in asked for item in Axe().run(page, *question).response["violations"]]
    return [(item["id"], node["html"][:200], node["failureSummary"]) for item in found for node in item["nodes"][:2]]
