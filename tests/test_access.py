"""Everyone can read it: axe-core finds nothing on any page, in either scheme, on a wide and on a narrow screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser import PAGES

SEARCHED = "losses/cross_entropy"  # is read with the search open, too


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_axe_finds_nothing(browser, address, path, width, scheme):
    context = browser.new_context(base_url=address, color_scheme=scheme, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(path, wait_until="networkidle")
    found = Axe().run(page).response["violations"]
    if path == SEARCHED:
        page.keyboard.press("/")
        page.keyboard.type("huber")
        expect(page.locator(".md-search-result__item").first).to_be_visible()
        page.wait_for_timeout(500)  # the results fade in
        found += Axe().run(page).response["violations"]
    context.close()
    summaries = [
        (item["id"], node["html"][:200], node["failureSummary"]) for item in found for node in item["nodes"][:2]
    ]
    assert summaries == []
