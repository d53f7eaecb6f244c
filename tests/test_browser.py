"""The built site in a real Chromium: what is copied runs, nothing is asked of another host, the search finds."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import OPEN_ALL, PAGES, search

COPY_ALL = """() => {
    // The theme copies from a field that it fills, selects and removes again.
    let copied = null
    const copy = ({ target }) => { copied = target.matches("textarea") ? target.value : String(getSelection()) }
    document.addEventListener("copy", copy, true)
    document.querySelectorAll("details").forEach(fold => { fold.open = true })
    return [...document.querySelectorAll(".highlight:not(.output)")].map(block => {
        const after = block.nextElementSibling
        copied = null
        block.querySelector("button")?.click()
        const output = after?.matches(".output") ? after.querySelector("code").textContent : ""
        return [block.querySelector("code").textContent, copied, output]
    })
}"""
READY = """() => {
    const count = blocks => document.querySelectorAll(blocks).length
    return count(".highlight:not(.output)") === count(".highlight button")
}"""


@pytest.fixture(scope="module")
def copied(browser: Browser, address: str) -> dict[str, list[tuple[str, str, str]]]:
    """Every block of code of every page: its text, what its button copies, and the output that stands under it."""
    context = browser.new_context(base_url=address, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    found = {}
    for name in PAGES:
        page.goto(name)
        page.wait_for_function(READY)
        found[name] = page.evaluate(COPY_ALL)
    context.close()
    return found


def test_what_is_copied_is_what_stands_there(copied):
    """Which is what the build ran: tests/test_site.py compares it with the files."""
    wrong = [block for blocks in copied.values() for block in blocks if block[0].rstrip("\n") != block[1].rstrip("\n")]
    assert wrong == []
    assert sum(map(len, copied.values())) > len(PAGES)


def programs(copied) -> list[tuple[str, str]]:
    """A sample of what is copied, as programs with their outputs: one in a hundred of the examples.

    Those without an output draw, or make tables; the cells of guides run in a kernel in tests/test_reading.py.
    """
    pages = [blocks for page, blocks in copied.items() if not page.startswith("guides/")]
    return [(code, output) for blocks in pages for _, code, output in blocks if output][::100]


def test_what_is_copied_prints_what_stands_under_it(copied, tmp_path):
    """In a new interpreter, which knows nothing of the handbook."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"MPLBACKEND": "agg"}
    for number, (code, output) in enumerate(programs(copied)):
        (tmp_path / f"{number}.py").write_text(code, encoding="utf-8")
        command = [sys.executable, "-X", "utf8", f"{number}.py"]
        ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert (ran.stdout.rstrip("\n"), ran.returncode) == (output.rstrip("\n"), 0), ran.stderr


def test_the_clipboard_holds_what_a_click_copies(page: Page):
    page.goto("losses/huber_loss/")
    block = page.locator(".highlight:has(button):visible").first
    block.locator("button").click()
    expect(page.locator(".md-dialog")).to_contain_text("Copied")
    code = block.locator("code").text_content()
    assert page.evaluate("navigator.clipboard.readText()").rstrip("\n") == code.rstrip("\n")


@pytest.fixture(scope="module")
def seen(browser: Browser, address: str) -> dict[str, dict]:
    """What one visit sees of each page: requests, errors in the console, buttons on outputs, and its widths."""
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    asked, errors, found = [], [], {}
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    for name in [*PAGES, "404.html"]:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(name)
        if name != "404.html":
            page.wait_for_function(READY)
        found[name] = {"buttons on outputs": page.locator(".output button").count()}
        for width in (1280, 390):
            page.set_viewport_size({"width": width, "height": 900})
            found[name][width] = page.evaluate("document.documentElement.scrollWidth")
        found[name] |= {"asked": [*asked], "errors": [*errors]}
        asked.clear()
        errors.clear()
    context.close()
    return found


def test_no_output_has_a_copy_button(seen):
    assert {name: facts["buttons on outputs"] for name, facts in seen.items() if facts["buttons on outputs"]} == {}


def test_no_page_asks_another_host(seen, page: Page, address: str):
    asked = [url for facts in seen.values() for url in facts["asked"]]
    page.on("request", lambda request: asked.append(request.url))
    page.goto("losses/huber_loss/")
    search(page, "huber")
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []


def test_no_page_has_an_error_in_its_console(seen):
    missing = "404 (Not Found)"  # which the page for missing pages rightly is
    assert {
        name: facts["errors"] for name, facts in seen.items() if [e for e in facts["errors"] if missing not in e]
    } == {}


# The addresses in the first three results of the worker of the search, for each query: of a result those that are shown
# without a click, which are its page and its best sections.
ASK = """async queries => {
    const { base, search } = JSON.parse(document.getElementById("__config").textContent)
    const index = await (await fetch(new URL(`${base}/search/search_index.json`, location))).json()
    const worker = new Worker(new URL(search, location))
    const ask = (type, data) => new Promise(answer => {
        worker.onmessage = ({ data }) => answer(data.data)
        worker.postMessage({ type, data })
    })
    await ask(0, { ...index, options: { suggest: true } })
    const found = []
    for (const query of queries) {
        const { items } = await ask(2, query)
        found.push(items.slice(0, 3).flatMap(sections =>
            sections.filter(({ location, score }) => !location.includes("#") || score >= sections[0].score)
                .map(section => section.location)))
    }
    return found
}"""


def queries() -> dict[str, list[str]]:
    lines = (Path(__file__).with_name("queries.txt")).read_text(encoding="utf-8").splitlines()
    pairs = [line.rsplit(maxsplit=1) for line in lines if line and not line.startswith("#")]
    return {query: wanted.split("|") for query, wanted in pairs}


def test_search_finds_the_section_among_the_first_three(page: Page):
    page.goto("", wait_until="networkidle")
    wanted = queries()
    found = dict(zip(wanted, page.evaluate(ASK, [*wanted]), strict=True))
    missed = {query: (wanted[query], found[query]) for query in wanted if not {*wanted[query]} & {*found[query]}}
    for query, (right, instead) in missed.items():
        print(f"{query}\n    not {' or '.join(right)}\n    but {' '.join(instead)}")
    assert len(wanted) >= 300
    assert len(missed) <= 0.05 * len(wanted), f"{len(missed)} of {len(wanted)}"


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("Which loss?", "which-loss/"),
        ("which loss", "which-loss/"),  # words that each page has
        ("CLIP loss", "beyond/contrastive/"),  # a tag; other sections have both words
        ("uncertainty weighting", "beyond/training/#uncertainty-weighting"),
    ],
)
def test_what_has_the_query_as_its_name_comes_first(page: Page, name: str, where: str):
    page.goto("", wait_until="networkidle")
    search(page, name)
    first = page.locator(".md-search-result__item").first
    links = [link.get_attribute("href") for link in first.locator("a").all() if link.is_visible()]
    assert any(re.sub(r"\?[^#]*", "", link).endswith(f"/{where}") for link in links)


def test_the_search_shows_what_its_worker_finds(page: Page, address: str):
    page.goto("", wait_until="networkidle")
    some = [*queries()][::15]
    for query, found in zip(some, page.evaluate(ASK, some), strict=True):
        search(page, query)
        results = page.locator(".md-search-result__item").all()[:3]
        links = [link for result in results for link in result.locator("a").all() if link.is_visible()]
        shown = [re.sub(r"\?[^#]*", "", link.get_attribute("href")).removeprefix(address) for link in links]
        assert sorted(shown) == sorted(found), query


@pytest.mark.parametrize("width", [390, 1280])
def test_no_page_is_wider_than_the_screen(seen, width: int):
    assert {name: facts[width] for name, facts in seen.items() if facts[width] > width} == {}


def test_a_wide_table_keeps_its_losses_in_sight(page: Page):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("compare/dtypes/")
    page.evaluate(OPEN_ALL)
    table = page.locator(".md-typeset table:has(td:first-child > a:first-child)").first
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
