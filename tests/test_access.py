"""Everyone can read it: axe-core finds nothing on any page, in either scheme, on a wide and on a narrow screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser import PAGES

SEARCHED = "losses/cross_entropy"  # is read with the search open, too
# The schemes differ in colours only, so in the dark only colours are looked at.
IN_THE_DARK = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


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
    page, options = tabs(scheme, width), IN_THE_DARK if scheme == "dark" else None
    page.goto(path)
    found = Axe().run(page, options=options).response["violations"]
    if path == SEARCHED:
        page.keyboard.press("/")
        page.keyboard.type("huber")
        expect(page.locator(".md-search-result__item").first).to_be_visible()
        page.wait_for_timeout(500)  # the results fade in
        found += Axe().run(page, options=options).response["violations"]
    summaries = [
        (item["id"], node["html"][:200], node["failureSummary"]) for item in found for node in item["nodes"][:2]
    ]
    assert summaries == []
