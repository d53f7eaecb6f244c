"""Picking a release of torch in the header, in a real Chromium: every output becomes what that release printed."""

import re

import brotli
import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from handbook import runner, versions
from handbook.pages import Handbook
from tests.browser import SITE

HANDBOOK = Handbook(SITE.parent)
TABLE = versions.load(HANDBOOK)
OWN = versions.minor(runner.versions()["torch"])
OLDEST, *_, NEWEST = TABLE.releases
MOST = 8 * 1024  # bytes, in brotli, that a page may have for the other releases
SHIFT = """() => new Promise(found => {
    let moved = 0
    new PerformanceObserver(list => { for (const entry of list.getEntries()) moved += entry.value })
        .observe({ type: "layout-shift", buffered: true })
    requestAnimationFrame(() => setTimeout(() => found(moved), 300))
})"""


def shown_on(release: str) -> tuple[str, str, str]:
    """A page, an example on it, and what the example prints there under a release that prints something else."""
    for name, entry in TABLE.differs.items():
        outcome, page = entry.outcomes.get(release), HANDBOOK.pages_of(f"{name}.py")[0]
        recorded = versions.recorded(HANDBOOK.program(f"{name}.py"))
        if outcome and page.startswith("docs/losses/") and not recorded.startswith("|"):
            return page.removeprefix("docs/").replace(".md", "/"), name, outcome.text(recorded)
    raise AssertionError(f"{release} prints the same everywhere")


def visible_output(page: Page, name: str):
    page.locator(f"#example-{name.rpartition('/')[2]}").evaluate(
        "block => { block.closest('details')?.setAttribute('open', '') }"
    )
    return page.locator(f"#example-{name.rpartition('/')[2]}").locator(".output:visible")


@pytest.mark.parametrize("release", [NEWEST, OLDEST])
@pytest.mark.parametrize(("width", "scheme"), [(1366, "light"), (390, "dark")])
def test_a_release_is_picked_and_remembered(page: Page, release: str, width: int, scheme: str):
    page.set_viewport_size({"width": width, "height": 768})
    page.emulate_media(color_scheme=scheme)
    address, name, text = shown_on(release)
    page.goto(address)
    menu = page.get_by_label("Show what this release of torch printed")
    expect(menu.locator("option:checked")).to_have_text(f"torch {OWN}")
    output = visible_output(page, name)
    expect(output).to_have_count(1)
    expect(output.locator(".filename")).to_have_text(re.compile(rf"^Output of torch {re.escape(OWN)}\.\d+$"))
    menu.select_option(label=f"torch {release}")
    expect(output.locator("code")).to_have_text(text)
    page.goto("learn/reductions/")
    expect(menu.locator("option:checked")).to_have_text(f"torch {release}")
    page.goto(address)
    expect(visible_output(page, name).locator("code")).to_have_text(text)
    menu.select_option(label=f"torch {OWN}")
    expect(visible_output(page, name).locator(".filename")).to_contain_text(f"torch {OWN}")


def test_the_menu_works_with_the_keyboard(page: Page):
    page.goto(shown_on(NEWEST)[0])
    menu = page.get_by_label("Show what this release of torch printed")
    for _ in range(30):
        page.keyboard.press("Tab")
        if menu.evaluate("menu => menu === document.activeElement"):
            break
    page.keyboard.press("Home")
    expect(menu.locator("option:checked")).to_have_text(f"torch {NEWEST}")
    expect(page.locator("html")).to_have_attribute("data-torch", NEWEST)


def test_an_output_that_is_the_same_says_so(page: Page):
    address, *_ = shown_on(NEWEST)
    page.goto(address)
    page.get_by_label("Show what this release of torch printed").select_option(label=f"torch {NEWEST}")
    first = page.locator(".output:visible > .filename").first
    assert first.evaluate("label => getComputedStyle(label, '::after').content") == f'"; same in {NEWEST}"'


def test_an_output_that_differs_does_not_say_that_it_is_the_same(page: Page):
    """With the line open, what the build printed is there, too."""
    address, name, _ = shown_on(NEWEST)
    page.goto(address)
    page.get_by_label("Show what this release of torch printed").select_option(label=f"torch {NEWEST}")
    visible_output(page, name)
    block = page.locator(f"#example-{name.rpartition('/')[2]}")
    block.locator("details.versions").evaluate("line => { line.open = true }")
    label = block.locator("> .output > .filename")
    expect(label).to_be_visible()
    assert label.evaluate("label => getComputedStyle(label, '::after').content") == "none"


@pytest.mark.parametrize("kept", ["2.2", OWN, "2.99", "no release"])
def test_a_release_that_the_menu_does_not_have_is_not_kept(page: Page, kept: str):
    page.goto("losses/huber_loss/")
    page.evaluate("release => localStorage.setItem('torch', release)", kept)
    page.reload()
    menu = page.get_by_label("Show what this release of torch printed")
    expect(menu.locator("option:checked")).to_have_text(f"torch {OWN}")
    expect(page.locator("html")).to_have_attribute("data-torch", "")


def test_without_storage_a_release_can_be_picked(page: Page):
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied') } })")
    address, name, text = shown_on(NEWEST)
    page.goto(address)
    page.get_by_label("Show what this release of torch printed").select_option(label=f"torch {NEWEST}")
    expect(visible_output(page, name).locator("code")).to_have_text(text)


def test_the_menu_says_what_is_shown_after_going_back(page: Page):
    address, *_ = shown_on(NEWEST)
    page.goto(address)
    page.goto("losses/l1_loss/")
    menu = page.get_by_label("Show what this release of torch printed")
    menu.select_option(label=f"torch {NEWEST}")
    page.go_back()
    expect(menu.locator("option:checked")).to_have_text(f"torch {NEWEST}")


def test_the_line_opens_the_other_outputs(page: Page):
    address, name, text = shown_on(NEWEST)
    page.goto(address)
    output = visible_output(page, name)
    line = page.locator(f"#example-{name.rpartition('/')[2]} details.versions")
    line.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(line).to_have_attribute("open", "")
    expect(output.locator("code", has_text=text.rstrip("\n"))).not_to_have_count(0)


@pytest.mark.parametrize("release", [NEWEST, OLDEST])
def test_nothing_moves_while_a_page_loads(browser: Browser, address: str, release: str):
    """Where the pages differ most, on the first screen and where the first difference is."""
    context = browser.new_context(base_url=address, viewport={"width": 1366, "height": 768})
    page = context.new_page()
    page.goto("")
    page.evaluate("release => localStorage.setItem('torch', release)", release)
    most = sorted(SITE.rglob("index.html"), key=lambda file: -file.read_text(encoding="utf-8").count("data-torch"))[:3]
    for file in most:
        page.goto(file.parent.relative_to(SITE).as_posix() + "/")
        assert page.evaluate(SHIFT) < 0.01
    context.close()


def test_other_releases_weigh_little():
    """At most 8 KB on a page that has differences; elsewhere the menu and its script only."""
    heaviest, elsewhere = {}, {}
    for file in SITE.rglob("index.html"):
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        html, found = str(soup), soup.select(".variant, .versions")
        for part in found:
            part.decompose()
        without = len(brotli.compress(str(soup).encode()))
        if found:
            heaviest[file] = len(brotli.compress(html.encode())) - without
            continue
        assert "data-torch" not in str(soup.find("article"))
        whole = without
        for part in soup.select("select.torch, style#torch, style#torch + script"):
            part.decompose()
        elsewhere[file] = whole - len(brotli.compress(str(soup).encode()))
    assert max(heaviest.values()) <= MOST, heaviest
    assert max(elsewhere.values()) <= 600, elsewhere


def test_without_scripts_there_is_no_menu(browser: Browser, address: str):
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("losses/huber_loss/")
    expect(page.get_by_label("Show what this release of torch printed")).to_be_hidden()
    context.close()
