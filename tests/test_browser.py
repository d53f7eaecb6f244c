"""The built site in a real Chromium: what is copied runs, nothing is asked of another host, the search finds."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from handbook import runner
from tests.browser import PAGES

GUIDES = [page for page in PAGES if page.startswith("guides/")]


@pytest.fixture(scope="module")
def copied(browser: Browser, address: str) -> dict[str, list[tuple[str, str, str]]]:
    """What every copy button of every page puts on the clipboard: the text of its block, what was copied, and the
    output that stands under it."""
    context = browser.new_context(base_url=address, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    found = {}
    for name in PAGES:
        page.goto(name)
        page.wait_for_load_state("networkidle")
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        found[name] = []
        for block in page.locator(".highlight:has(button)").all():
            page.evaluate("navigator.clipboard.writeText('')")
            block.locator("button").click()
            reads = (page.evaluate("navigator.clipboard.readText()") for _ in range(200))
            code = next(filter(None, reads), "")
            output = block.locator("xpath=following-sibling::*[1][contains(@class, 'output')]//code")
            text = output.text_content() if output.count() else ""
            found[name].append((block.locator("code").text_content(), code, text))
    context.close()
    return found


def test_what_is_copied_prints_what_stands_under_it(copied, tmp_path):
    """Each clipboard text is a program of its own, run in a process of its own. A guide is one program."""
    expected = {}
    for page, blocks in copied.items():
        close = "import matplotlib.pyplot\nmatplotlib.pyplot.close('all')\n"  # a guide may leave many figures open
        programs = [("".join(f"{code}\n" for _, code, _ in blocks) + close, "".join(output for *_, output in blocks))]
        for number, (code, output) in enumerate(programs if page in GUIDES else [block[1:] for block in blocks]):
            if page != "how-the-promise-is-kept":  # its blocks are commands for a terminal
                name = f"{page.replace('/', '-')}-{number}.py"
                (tmp_path / name).write_text(code, encoding="utf-8")
                expected[name] = output
    runs = runner.run(tmp_path, list(expected))
    wrong = {
        name: (expected[name], run.stdout, run.error)
        for name, (run, _) in runs.items()
        # An output that a page shows as a table has no panel under its code.
        if run.error or (expected[name] and run.stdout.rstrip("\n") != expected[name].rstrip("\n"))
    }
    assert wrong == {}


def test_every_block_of_code_has_a_copy_button_and_no_output_has_one(page: Page, copied):
    assert [
        (text, code) for blocks in copied.values() for text, code, _ in blocks if text.rstrip("\n") != code.rstrip("\n")
    ] == []
    for name in PAGES:
        page.goto(name, wait_until="networkidle")
        assert page.locator(".highlight:not(.output)").count() == len(copied[name]), name
        assert page.locator(".output button").count() == 0, name
    assert sum(map(len, copied.values())) > len(PAGES)


def test_no_page_asks_another_host(page: Page, address: str):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for name in [*PAGES, "404.html"]:
        page.goto(name, wait_until="networkidle")
    page.goto("losses/huber_loss/")
    page.get_by_role("textbox", name="Search").fill("huber")
    page.wait_for_timeout(500)
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []


def test_no_page_has_an_error_in_its_console(page: Page):
    errors = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    for name in PAGES:
        page.goto(name, wait_until="networkidle")
    assert errors == []


def queries() -> list[tuple[str, str]]:
    lines = (Path(__file__).with_name("queries.txt")).read_text(encoding="utf-8").splitlines()
    return [tuple(line.rsplit(maxsplit=1)) for line in lines if line and not line.startswith("#")]


def test_search_finds_the_page_among_the_first_three(page: Page):
    page.goto("", wait_until="networkidle")
    field = page.get_by_role("textbox", name="Search")
    missed = []
    for query, path in queries():
        # The theme searches when a key goes up; the line above the results says when it has.
        page.evaluate("document.querySelector('.md-search-result__meta').textContent = ''")
        field.fill(query)
        field.press("End")
        expect(page.locator(".md-search-result__meta")).not_to_have_text("")
        found = page.locator(".md-search-result__item").all()[:3]
        links = [item.locator("a").first.get_attribute("href") for item in found]
        if not any(f"/{right}" in link for link in links for right in path.split("|")):
            missed.append((query, path, links))
    assert missed == []


@pytest.mark.parametrize("width", [390, 1280])
def test_no_page_is_wider_than_the_screen(page: Page, width: int):
    page.set_viewport_size({"width": width, "height": 900})
    for name in PAGES:
        page.goto(name)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name


def test_a_wide_table_keeps_its_losses_in_sight(page: Page):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("compare/dtypes/")
    table = page.locator(".md-typeset table").first
    first, last = (table.locator("tbody tr").first.locator("td").nth(column) for column in (0, -1))
    last.evaluate("cell => cell.scrollIntoView({inline: 'end'})")
    expect(last).to_be_in_viewport(ratio=0.9)
    expect(first.locator("a")).to_be_in_viewport(ratio=0.9)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_outputs_can_be_read(browser: Browser, address: str, scheme: str):
    """Text and background of code, output and error differ by a contrast of 4.5 or more in both schemes."""
    context = browser.new_context(base_url=address, color_scheme=scheme)
    page = context.new_page()
    page.goto("losses/huber_loss/")
    for selector in (
        ".language-python pre code",
        ".output:not(.error) pre code",
        ".output.error pre code",
        ".output .filename",
    ):
        assert contrast(page, selector) >= 4.5, selector
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_have_the_colours_of_their_scheme(browser: Browser, address: str, scheme: str):
    """The lines of a figure stand out from the page by a contrast of 3 or more, in both schemes."""
    context = browser.new_context(base_url=address, color_scheme=scheme)
    page = context.new_page()
    page.goto("losses/huber_loss/")
    for role in ("loss", "gradient", "ink"):
        page.evaluate(f"() => document.querySelector('article h1').style.color = 'var(--figure-{role})'")
        assert contrast(page, "article h1") >= 3, role
    context.close()


def contrast(page: Page, selector: str) -> float:
    """WCAG's contrast of the first element's text against what is painted behind it."""
    ink, *layers = page.locator(selector).first.evaluate(
        """element => {
            const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })
            const rgba = colour => {
                canvas.clearRect(0, 0, 1, 1)
                canvas.fillStyle = colour
                canvas.fillRect(0, 0, 1, 1)
                return [...canvas.getImageData(0, 0, 1, 1).data]
            }
            const found = [rgba(getComputedStyle(element).color)]
            for (; element; element = element.parentElement) found.push(rgba(getComputedStyle(element).backgroundColor))
            return found
        }"""
    )
    behind = [255.0, 255.0, 255.0]
    for *rgb, alpha in [*reversed(layers), ink]:
        painted = [(new * alpha + old * (255 - alpha)) / 255 for new, old in zip(rgb, behind, strict=True)]
        previous, behind = behind, painted
    luminance = []
    for colour in (behind, previous):
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour)]
        luminance.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(luminance) + 0.05) / (min(luminance) + 0.05)
