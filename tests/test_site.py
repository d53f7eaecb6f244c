"""The built site, read as files: what stands on a page is what is recorded, and every link leads somewhere."""

import json
import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup
from pytest_codeblocks import extract_from_file

from handbook import guides
from handbook.pages import INCLUDE, Handbook

ROOT = Path(__file__).parents[1]
SITE = ROOT / "site"
HANDBOOK = Handbook(ROOT)
HTML = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))


def built(page: str) -> Path:
    """The HTML file of a page under docs/."""
    name = page.removeprefix("docs/").removesuffix(".md")
    return SITE / "index.html" if name == "index" else SITE / name.removesuffix("/index") / "index.html"


@cache
def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


@cache
def anchors(path: Path) -> set[str]:
    return {element["id"] for element in soup(path).select("[id]")}


def included(page: str, suffix: str) -> list[str]:
    found = [match["path"] for line in HANDBOOK.pages[page] if (match := INCLUDE.match(line))]
    return [name for name in found if name.endswith(suffix)]


def recorded(name: str) -> str:
    return (HANDBOOK.snippets / name).with_suffix(".out").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", HANDBOOK.pages)
def test_code_and_output_on_the_page_are_those_of_the_files(page):
    as_text = included(page, ".out")
    expected = []
    for name in included(page, ".py"):
        panel = recorded(name) if name.removesuffix(".py") + ".out" not in as_text else ""
        expected.append(((HANDBOOK.snippets / name).read_text(encoding="utf-8"), panel))
    shown = []
    for block in soup(built(page)).select(".language-python.highlight"):
        after = block.find_next_sibling()
        panel = after.find("code").get_text() if after and "output" in after.get("class", []) else ""
        shown.append((block.find("code").get_text(), panel))
    assert shown == expected


@pytest.mark.parametrize("page", HANDBOOK.pages)
def test_figures_on_the_page_are_those_of_the_files(page):
    figures = [figure.svg.title.get_text() for figure in soup(built(page)).select("figure.plot")]
    files = [soup(HANDBOOK.snippets / name).svg.title.get_text() for name in included(page, ".svg")]
    assert figures == files


@pytest.mark.parametrize("page", HANDBOOK.pages)
def test_the_twin_holds_the_examples_and_what_they_print(page):
    blocks = [block for block in extract_from_file(built(page).with_suffix(".md")) if block.syntax == "python"]
    assert [block.code for block in blocks] == [
        (HANDBOOK.snippets / name).read_text(encoding="utf-8") for name in included(page, ".py")
    ]
    assert [block.expected_output or "" for block in blocks] == [recorded(name) for name in included(page, ".py")]


@pytest.mark.parametrize("page", HANDBOOK.pages)
def test_the_notebook_holds_the_examples_and_what_they_print(page):
    folder = built(page).parent
    name = "index" if folder == SITE else folder.name
    cells = json.loads((folder / f"{name}.ipynb").read_text("utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert ["".join(cell["source"]) + "\n" for cell in code] == [
        (HANDBOOK.snippets / name).read_text(encoding="utf-8") for name in included(page, ".py")
    ]
    outputs = ["".join(line for output in cell["outputs"] for line in output["text"]) for cell in code]
    assert outputs == [recorded(name) for name in included(page, ".py")]


@pytest.mark.parametrize("guide", HANDBOOK.guides)
def test_a_guide_shows_its_cells_and_their_records_everywhere(guide):
    cells = [cell.text for cell in guides.code(HANDBOOK.program(guide).read_text("utf-8"))]
    outs, svgs = HANDBOOK.records(guide)
    records = [out.read_text("utf-8") if out.exists() else "" for out in outs]
    folder = SITE / guide.removesuffix(".py")
    page = soup(folder / "index.html")
    blocks = page.select(".language-python.highlight")
    after = [block.find_next_sibling() for block in blocks]
    shows = [panel is not None and "output" in panel.get("class", []) for panel in after]  # None ends a folded section
    panels = [panel.find("code").get_text() if has else "" for panel, has in zip(after, shows, strict=True)]
    assert ([block.find("code").get_text().strip("\n") for block in blocks], panels) == (cells, records)
    drawn = [soup(svg).svg.title.get_text() for svg in svgs if svg.exists()]
    assert [figure.svg.title.get_text() for figure in page.select("figure.plot")] == drawn
    notebook = json.loads((folder / f"{folder.name}.ipynb").read_text("utf-8"))["cells"]
    code = [cell for cell in notebook if cell["cell_type"] == "code"]
    assert ["".join(cell["source"]) for cell in code] == cells
    assert ["".join(line for output in cell["outputs"] for line in output["text"]) for cell in code] == records
    blocks = [block for block in extract_from_file(folder / "index.md") if block.syntax == "python"]
    assert [(block.code.strip("\n"), block.expected_output or "") for block in blocks] == [
        *zip(cells, records, strict=True)
    ]


@pytest.mark.parametrize("guide", HANDBOOK.guides)
def test_the_search_has_the_words_of_a_guide(guide):
    header = yaml.safe_load(guides.front_matter(HANDBOOK.program(guide).read_text("utf-8")).strip().strip("-"))
    index = json.loads((SITE / "search/search_index.json").read_text("utf-8"))["docs"]
    words = {entry["location"]: entry.get("words") for entry in index}
    page = f"{guide.removesuffix('.py')}/"
    for anchor, expected in header["words"].items():
        assert words[f"{page}#{anchor}" if anchor else page] == expected


def test_every_example_is_published():
    shown = {name for page in HANDBOOK.pages for name in included(page, ".py")}
    assert shown == set(HANDBOOK.examples)


@pytest.mark.parametrize("page", HTML)
def test_links_lead_somewhere(page):
    base = f"https://handbook.test/{page}"
    missing = []
    for element in soup(SITE / page).select("[href], [src]"):
        address = element.get("href") or element.get("src")
        if page == "404.html" or not address or element.name == "use":
            continue
        target, anchor = urldefrag(urljoin(base, address))
        if urlsplit(target).netloc != "handbook.test":
            continue
        file = SITE / unquote(urlsplit(target).path).lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        if not file.exists() or (anchor and file.suffix == ".html" and unquote(anchor) not in anchors(file)):
            missing.append(address)
    assert missing == []


@pytest.mark.parametrize("page", HTML)
def test_no_formula_is_left_as_tex(page):
    hidden = {"pre", "code", "annotation", "script"}
    strings = soup(SITE / page).find_all(string=True)
    text = "".join(string for string in strings if not hidden & {parent.name for parent in string.parents})
    assert "\\(" not in text
    assert "$" not in text


@pytest.mark.parametrize("page", HTML)
def test_a_page_is_light(page):
    """Not compressed; most of a heavy page is the HTML of its formulas. What is sent is measured in test_reading.py."""
    assert (SITE / page).stat().st_size < 520_000


@pytest.mark.parametrize("page", HANDBOOK.pages)
def test_no_list_has_run_into_a_paragraph(page):
    """As "1. First. 2. Second. 3. Third." does when its lines are wrapped as one."""
    for paragraph in soup(built(page)).select("p, li"):
        numbers = re.findall(r"(?<=[.:] )(\d)\. (?=[A-Z])", " ".join(paragraph.get_text().split()))
        assert not {"2", "3"} <= set(numbers), paragraph
