"""How far a reader scrolls on a laptop: the answer is on the first screens, and what is folded opens by its link."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import OPEN_ALL, PAGES, search

SCREEN = 768
LAPTOP = {"width": 1366, "height": SCREEN}
LOSSES = [name for name in PAGES if name.startswith("losses/")]

each_page = pytest.mark.parametrize("path", PAGES)
each_loss = pytest.mark.parametrize("path", LOSSES)

# Pixels from the top of the page. `errors`: for each panel with an error, its last line, and how far below it the fix
# begins, which is the text or the code that follows in its section, unless a line that is no error ends the panel.
MEASURE = """() => {
    const top = node => node.getBoundingClientRect().top + scrollY
    const bottom = node => node.getBoundingClientRect().bottom + scrollY
    const heading = /^H[1-6]$/
    const article = document.querySelector("article")
    const text = node => node.textContent.replace("¶", "").trim()
    const open = [...article.querySelectorAll(".output.error")].filter(node => !node.closest("details, .variant"))
    const fix = output => {
        const node = output.closest(".by-torch") ?? output
        let next = node.nextElementSibling
        while (next && !next.offsetHeight) next = next.nextElementSibling
        return next && !heading.test(next.tagName) && !next.matches("details, .trust") ? top(next) - bottom(node) : null
    }
    const example = article.querySelector(".language-python")
    const when = document.getElementById("when-to-use-it")
    return {
        height: document.documentElement.scrollHeight,
        example: example && top(example),
        when: when && top(when),
        headings: [...article.querySelectorAll("h1, h2, h3, h4")].map(text),
        errors: open.map(node => [text(node.querySelector("code")).split("\\n").pop(), fix(node)]),
    }
}"""
# Folds that stay closed when their address is opened in the page.
CLOSED = """async () => {
    const closed = []
    for (const fold of document.querySelectorAll("article details:not(.versions)")) {
        const anchor = fold.querySelector(":scope > summary > [id]")?.id ?? fold.id
        fold.open = false
        location.hash = ""
        location.hash = anchor
        for (let wait = 0; wait < 50 && !fold.open; wait++) await new Promise(done => setTimeout(done, 10))
        if (!anchor || !fold.open) closed.push(fold.textContent.slice(0, 60))
    }
    return closed
}"""
CUT = """() => [...document.querySelectorAll("article pre > code, article .arithmatex")]
    .filter(node => node.offsetHeight && node.scrollWidth > node.clientWidth + 1)
    .map(node => node.textContent.slice(0, 90))"""
CONTENTS = "() => document.querySelector('.md-sidebar--secondary nav').offsetHeight"


@pytest.fixture(scope="module")
def measured(browser: Browser, address: str):
    """What one visit to a page finds: a function of its path, which visits each page once."""
    context = browser.new_context(base_url=address, viewport=LAPTOP)
    page, known = context.new_page(), {}

    def measure(path: str) -> dict[str, Any]:
        if path not in known:
            page.set_viewport_size(LAPTOP)
            page.goto(path, wait_until="networkidle")
            page.add_style_tag(content="* { content-visibility: visible !important }")
            facts = page.evaluate(MEASURE) | {"contents": page.evaluate(CONTENTS)}
            facts["closed"] = page.evaluate(CLOSED)
            page.evaluate(OPEN_ALL)
            page.set_viewport_size({"width": 1280, "height": SCREEN})
            known[path] = facts | {"cut": page.evaluate(CUT)}
        return known[path]

    yield measure
    context.close()


@each_loss
def test_the_first_example_starts_on_the_first_screen(measured, path):
    assert measured(path)["example"] < SCREEN


@each_loss
def test_when_to_use_it_is_within_two_and_a_half_screens(measured, path):
    assert measured(path)["when"] < 2.5 * SCREEN


@each_page
def test_a_page_is_short(measured, path):
    assert measured(path)["height"] / SCREEN <= (14 if path in LOSSES else 16)


@each_page
def test_headings_are_short(measured, path):
    assert [heading for heading in measured(path)["headings"] if len(heading) >= 60] == []


@each_page
def test_the_fix_is_within_one_screen_below_its_error(measured, path):
    """Where the program goes on to show the fix, that is the panel's last line."""
    far = [(line, fix) for line, fix in measured(path)["errors"] if "Error: " in line and (fix is None or fix > SCREEN)]
    assert far == []


@each_page
def test_the_table_of_contents_fits_on_a_screen(measured, path):
    assert measured(path)["contents"] <= SCREEN - 160  # the header, the tabs and the margins


@each_page
def test_every_fold_opens_by_its_address(measured, path):
    assert measured(path)["closed"] == []


@each_page
def test_no_code_and_no_formula_is_cut_on_a_small_laptop(measured, path):
    assert measured(path)["cut"] == []


def fold(page: Page):
    return page.locator("details.fold:has(#by-hand)")


def test_a_fold_opens_from_a_link_and_from_the_table_of_contents(page: Page):
    page.set_viewport_size(LAPTOP)
    page.goto("losses/huber_loss/")
    expect(fold(page)).not_to_have_attribute("open", "")
    contents = page.locator(".md-sidebar--secondary a", has_text="By hand")
    contents.click()
    expect(fold(page)).to_have_attribute("open", "")
    page.locator("#by-hand").click()
    expect(fold(page)).not_to_have_attribute("open", "")
    contents.click()  # again, to the address that the page has already
    expect(fold(page)).to_have_attribute("open", "")


def test_a_fold_opens_from_a_search_result(page: Page):
    page.goto("")
    search(page, "HuberLoss does not support non-positive values for delta")
    page.locator(".md-search-result__link[href*='#does-not-support']").first.click()
    expect(page.locator("details.fold:has(#does-not-support-non-positive-values-for-delta)")).to_have_attribute(
        "open", ""
    )


def test_a_fold_opens_for_find_in_page(page: Page):
    """Which finds what is hidden "until found": what a closed `details` holds, not what styles hide."""
    page.goto("losses/huber_loss/#:~:text=The%20errors%200%20and")
    expect(fold(page)).to_have_attribute("open", "")


def test_folds_are_open_in_print(page: Page):
    page.goto("losses/huber_loss/", wait_until="networkidle")
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("article details:not([open])").count() == 0
