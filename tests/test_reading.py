"""The built site for its readers, in a real Chromium: weight, access, policy, and the page to take with you."""

import json
import os
import re
import subprocess
import sys

import brotli
import nbformat
import pytest
from nbclient import NotebookClient
from playwright.sync_api import Browser, Page, expect

from tests.browser import PAGES, SITE

NOTEBOOKS = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.ipynb"))
HEAVIEST = "losses/cross_entropy/"


def compressed(path: str) -> int:
    """The bytes that a host sends for a file, with brotli; fonts are compressed already."""
    content = (SITE / path).read_bytes()
    return len(content) if path.endswith(".woff2") else len(brotli.compress(content))


def sent(page: Page, address: str, path: str) -> dict[str, int]:
    """What opening a page asks for that is not in the browser's cache, with its compressed size."""
    asked = []
    page.on("response", lambda response: asked.append(response))
    page.goto(path, wait_until="networkidle")
    files = [response.url.removeprefix(address) for response in asked if not response.from_service_worker]
    names = [name.partition("?")[0] for name in files if not name.startswith(("data:", "blob:"))]
    return {name: compressed(f"{name}index.html" if name.endswith("/") or not name else name) for name in names}


def test_weight_of_a_first_visit(page: Page, address: str):
    files = sent(page, address, HEAVIEST)
    index = files.pop("search/search_index.json", 0)
    assert sum(files.values()) <= 130_000, files
    assert index <= 1_800 * len(PAGES)  # of which 300 are words that readers have for the sections


@pytest.mark.parametrize("path", PAGES)
def test_weight_of_a_next_page(path):
    assert compressed(f"{path}/index.html") <= 31_500  # of which the menu of releases takes 0.4 KB


@pytest.mark.parametrize("path", PAGES)
def test_weight_of_figures(path):
    html = (SITE / path / "index.html").read_text(encoding="utf-8")
    for figure in re.findall(r"<figure class=\"plot\".*?</figure>", html, re.DOTALL):
        assert len(brotli.compress(figure.encode())) <= 8_000


def test_the_search_index_does_not_delay_the_first_paint(page: Page):
    page.goto(HEAVIEST, wait_until="networkidle")
    painted, fetched = page.evaluate(
        """() => [
            performance.getEntriesByName("first-contentful-paint")[0].startTime,
            performance.getEntriesByType("resource").find(entry => entry.name.includes("search_index"))?.responseEnd,
        ]"""
    )
    blocking = page.evaluate(
        """() => performance.getEntriesByType("resource")
            .filter(entry => entry.renderBlockingStatus === "blocking")
            .map(entry => entry.name)"""
    )
    assert painted > 0
    assert fetched is None or fetched > painted
    assert not any("search" in name for name in blocking)


@pytest.mark.parametrize("path", [HEAVIEST, "", "guides/outliers/"])
def test_nothing_jumps(page: Page, path: str):
    page.add_init_script(
        """new PerformanceObserver(list => {
            for (const entry of list.getEntries()) window.shifted = (window.shifted || 0) + entry.value
        }).observe({ type: "layout-shift", buffered: true })"""
    )
    page.goto(path, wait_until="networkidle")
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(300)
    assert (page.evaluate("() => window.shifted || 0")) < 0.01


# The place that has the focus.
PLACE = """() => {
    const places = {
        fold: "summary", copy: ".md-code__nav", actions: ".actions", code: "pre > code", formula: ".arithmatex",
        navigation: ".md-nav",
    }
    return Object.keys(places).find(place => document.activeElement.closest(places[place]))
}"""


def test_the_keyboard_reaches_everything(page: Page):
    page.goto("losses/huber_loss/", wait_until="networkidle")
    page.keyboard.press("Tab")
    assert "md-skip" in page.evaluate("() => document.activeElement.className")
    page.keyboard.press("Enter")
    assert page.evaluate("() => location.hash") != ""

    page.wait_for_timeout(500)  # a jump within the page closes the search
    expect(page.locator(".md-search-result__meta")).not_to_have_text("Initializing search")
    page.keyboard.press("/")
    page.keyboard.type("MSELoss")
    first = page.locator(".md-search-result__link").first
    expect(first).to_have_attribute("href", re.compile("losses/mse_loss/"))  # not of the letters so far
    page.wait_for_timeout(500)
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/losses/mse_loss/**")

    reached = set()
    for width in (1280, 390):  # code is reached where it scrolls
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("losses/huber_loss/", wait_until="networkidle")
        for _ in range(150):
            page.keyboard.press("Tab")
            reached.add(page.evaluate(PLACE))
    assert {"fold", "copy", "actions", "code", "formula", "navigation"} <= reached


def test_without_javascript_the_page_is_complete(browser: Browser, address: str):
    with_scripts = browser.new_context(base_url=address)
    without = browser.new_context(base_url=address, java_script_enabled=False)
    texts = []
    for context in (with_scripts, without):
        page = context.new_page()
        page.goto("losses/huber_loss/", wait_until="networkidle")
        texts.append(page.locator("article").inner_text().replace("Copy page", "").split())
        context.close()
    assert texts[0] == texts[1]
    assert "tensor(17.6445," in texts[1]  # an output


def test_print_is_clean(page: Page):
    page.goto("losses/huber_loss/", wait_until="networkidle")
    page.emulate_media(media="print")
    for selector in (".md-header", ".md-sidebar--primary", ".md-sidebar--secondary", ".actions", ".md-footer__inner"):
        assert not page.locator(selector).first.is_visible(), selector
    for selector in ("article h1", ".output", "figure.plot", ".katex"):
        assert page.locator(selector).first.is_visible(), selector


POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


@pytest.mark.parametrize("path", [*(f"{page}/index.html" for page in PAGES), "404.html"])
def test_every_page_has_a_strict_policy(path):
    policy = POLICY.search((SITE / path).read_text(encoding="utf-8"))[1]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert all(source == "'self'" or source.startswith("'sha256-") for source in rules["script-src"].split())
    assert not any("http" in rule or "*" in rule for rule in rules.values())


def test_a_foreign_script_does_not_run(page: Page):
    page.goto("")
    page.evaluate(
        """() => {
            const script = document.createElement("script")
            script.textContent = "window.intruded = true"
            document.head.append(script)
        }"""
    )
    assert page.evaluate("() => window.intruded") is None


def test_hosts_are_given_the_policy_of_every_page():
    headers = (SITE / "_headers").read_text(encoding="utf-8")
    for path in PAGES:
        policy = POLICY.search((SITE / path / "index.html").read_text(encoding="utf-8"))[1]
        for digest in re.findall(r"'sha256-[^']+'", policy):
            assert digest in headers


def test_own_files_have_fingerprints():
    html = (SITE / "index.html").read_text(encoding="utf-8")
    for address in re.findall(r'(?:href|src)="(assets/[^"]+\.(?:css|js|woff2))"', html):
        assert re.search(r"\.[0-9a-f]{8}\.(min\.)?(css|js|woff2)$", address), address


def test_copy_page_as_markdown(page: Page):
    page.goto("losses/huber_loss/", wait_until="networkidle")
    button = page.get_by_role("button", name="Copy page")
    button.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("() => navigator.clipboard.readText()") == (SITE / "losses/huber_loss/index.md").read_text()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_offers_itself(path):
    html = (SITE / path / "index.html").read_text(encoding="utf-8")
    actions = re.search(r'<nav class="actions".*?</nav>', html, re.DOTALL)[0]
    notebook = re.search(r'href="([\w-]+\.ipynb)" download', actions)[1]
    assert (SITE / path / notebook).exists()
    assert 'href="index.md"' in actions
    address = f"{path}/{notebook}".removeprefix("./")
    assert re.search(
        rf"https://colab\.research\.google\.com/github/[^/]+/[^/]+/blob/gh-pages/{re.escape(address)}", actions
    )


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_is_valid(name):
    nbformat.validate(nbformat.read(SITE / name, as_version=4))


PROGRAMS = [name for name in NOTEBOOKS if not name.startswith("guides/")]


def sample() -> list[str]:
    """The shortest notebook of a loss, and each guide."""
    losses = [name for name in NOTEBOOKS if name.startswith("losses/")]
    shortest = min(losses, key=lambda name: (SITE / name).stat().st_size)
    return [shortest, *(name for name in NOTEBOOKS if name.startswith("guides/"))]


@pytest.mark.parametrize("name", sample())
def test_a_downloaded_notebook_runs_and_prints_what_it_holds(name):
    """In a kernel. That all notebooks hold what the build ran is compared as text in tests/test_site.py."""
    notebook = nbformat.read(SITE / name, as_version=4)
    before = [printed(cell) for cell in notebook.cells if cell.cell_type == "code"]
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    after = [printed(cell) for cell in notebook.cells if cell.cell_type == "code"]
    assert after == before


@pytest.fixture(scope="module")
def printed_in_order() -> dict[str, list[str]]:
    """What the cells of each notebook print one after another, with shared names, as in a kernel.

    A process of its own for each notebook, forked from one that has imported torch: a tenth of the time of kernels.
    """
    ran = subprocess.run(
        [sys.executable, "-c", ONE_AFTER_ANOTHER],
        input=json.dumps({name: [cell.source for cell in code_cells(name)] for name in PROGRAMS}),
        env=os.environ | {"MPLBACKEND": "agg", "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(ran.stdout)


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_cells_of_a_notebook_run_one_after_another(printed_in_order, name):
    assert printed_in_order[name] == [printed(cell) for cell in code_cells(name)]


ONE_AFTER_ANOTHER = """
import contextlib, io, json, os, sys, traceback
import matplotlib.pyplot, torch

def run(cells):
    names, outputs = {"__name__": "__main__"}, []
    for cell in cells:
        with contextlib.redirect_stdout(io.StringIO()) as output:
            try:
                exec(cell, names)
            except Exception:
                return [*outputs, traceback.format_exc()]
        outputs.append(output.getvalue())
        matplotlib.pyplot.close("all")
    return outputs

printed = {}
for name, cells in json.load(sys.stdin).items():
    read, write = os.pipe()
    if not os.fork():
        with open(write, "w") as pipe:
            json.dump(run(cells), pipe)
        os._exit(0)
    os.close(write)
    with open(read) as pipe:
        printed[name] = json.load(pipe)
    os.wait()
json.dump(printed, sys.stdout)
"""


def code_cells(name: str) -> list:
    return [cell for cell in nbformat.read(SITE / name, as_version=4).cells if cell.cell_type == "code"]


def printed(cell) -> str:
    return "".join(output.text for output in cell.outputs if output.output_type == "stream" and output.name == "stdout")


def test_llms():
    index, full = ((SITE / name).read_text(encoding="utf-8") for name in ("llms.txt", "llms-full.txt"))
    for text in (index, full):
        assert text.startswith("# PyTorch Loss Handbook\n\n> ")
        assert "`criterion(prediction, target)`" in text[:1500]
        assert "logits" in text[:1500]
        assert "int64" in text[:1500]
    linked = re.findall(r"\]\(([^)]+\.md)\)", index)
    assert sorted(linked) == sorted(f"{page}/index.md".removeprefix("./") for page in PAGES)
    for path in linked:
        assert (SITE / path).read_text(encoding="utf-8").strip() in full


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("losses/HuberLoss/", "losses/huber_loss/"),
        ("losses/NLLLoss2d/", "losses/nll_loss/"),
        ("losses/crossentropy.html", "losses/cross_entropy/"),
        ("huber", "losses/huber_loss/"),
    ],
)
def test_a_missing_page_offers_the_nearest_ones(page: Page, address: str, wrong: str, right: str):
    page.goto(wrong)
    links = page.locator("#nearest a").all()
    assert 1 <= len(links) <= 5
    assert any(link.get_attribute("href").strip("/").endswith(right.strip("/")) for link in links[:3])


@pytest.mark.parametrize("path", PAGES)
def test_every_heading_has_its_anchor(path):
    html = (SITE / path / "index.html").read_text(encoding="utf-8")
    article = html.partition("<article")[2].partition("</article>")[0]
    for tag, _, content in re.findall(r"(<h([23])\b[^>]*>)(.*?)</h\2>", article, re.DOTALL):
        assert ' id="' in tag
        assert ("headerlink" in content) != ("fold" in tag)  # the title of a fold opens it


def test_names_in_the_text_lead_to_their_page(page: Page):
    page.goto("losses/huber_loss/")
    link = page.locator("article p a:has(code)", has_text="L1Loss").first
    assert link.get_attribute("href") == "../l1_loss/"


@pytest.mark.parametrize("path", PAGES)
def test_every_page_says_what_it_was_executed_with(path):
    html = (SITE / path / "index.html").read_text(encoding="utf-8")
    trust = re.search(r'<p class="trust">(.*?)</p>', html, re.DOTALL)[1]
    guide = path.startswith("guides/")
    others = r", scikit-learn [\d.]+" if guide and "sklearn" in (SITE / path / "index.md").read_text("utf-8") else ""
    assert re.search(rf"Executed with torch [\d.]+, NumPy [\d.]+{others} and Python [\d.]+\.", trust)
    assert 'href="' in trust
    if not guide:
        count = (SITE / path / "index.md").read_text(encoding="utf-8").count("\n```python\n")
        assert (f"{count} example" in trust) == (count > 0)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_a_description_of_its_own(path):
    html = (SITE / path / "index.html").read_text(encoding="utf-8")
    assert len(re.search(r'<meta name="description" content="([^"]*)"', html)[1]) > 40


def test_no_tex_in_the_search_index():
    tex = re.compile(r"\\(?:[(\[]|[Ll]oss|softmax|deriv|frac|abs|sum|ln)")  # an output may hold TeX of torch's own
    entries = json.loads((SITE / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    assert [entry["location"] for entry in entries if tex.search(entry["title"] + entry["text"])] == []
