"""The output panel and the Markdown twin, made by Python-Markdown alone, as another engine would."""

from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from markdown import Markdown
from yaml_env_tag import add_env_tag

from handbook.pages import INCLUDE, Handbook
from handbook.problems import BadPage
from handbook.twins import markdown as expand

ROOT = Path(__file__).parents[1]
PAGES = Handbook(ROOT).pages


def markdown(snippets: Path) -> Markdown:
    return Markdown(
        extensions=["attr_list", "tables", "pymdownx.superfences", "handbook.outputs"],
        extension_configs={"handbook.outputs": {"base_path": str(snippets)}},
    )


@pytest.fixture
def snippets(tmp_path):
    (tmp_path / "page").mkdir()

    def write(output: str, code: str = "print(1)\n") -> Path:
        (tmp_path / "page/example.py").write_text(code)
        (tmp_path / "page/example.out").write_text(output)
        return tmp_path

    return write


BLOCK = '```python\n--8<-- "page/example.py"\n```\n'


def panel(folder: Path, page: str = BLOCK) -> BeautifulSoup:
    return BeautifulSoup(markdown(folder).convert(page), "html.parser")


def test_the_output_stands_under_its_code(snippets):
    soup = panel(snippets("tensor(0.5312)\n"))
    code, output = soup.select("div.highlight")
    assert code.get_text() == "print(1)\n"
    assert {"output", "no-copy"} <= set(output["class"])
    assert output.find("code").get_text() == "tensor(0.5312)\n"
    assert output.select_one(".filename").get_text() == "Output of torch 2.13.0"


@pytest.mark.parametrize(
    "output",
    [
        "TypeError: 'int' object is not callable\n",
        "torch._subclasses.FakeTensorDeviceMismatchError: cuda:0 and cpu\n",
        "first\nRuntimeError: Found dtype Long but expected Float\n",
    ],
)
def test_an_error_looks_like_one(snippets, output):
    assert "error" in panel(snippets(output)).select("div.highlight")[1]["class"]


@pytest.mark.parametrize(
    "output", ["error: 0.5\n", "the TypeError: no\n", "L1Loss: tensor(1.)\n", "squared error: 2\n"]
)
def test_a_number_does_not_look_like_an_error(snippets, output):
    assert "error" not in panel(snippets(output)).select("div.highlight")[1]["class"]


@pytest.mark.parametrize(
    "output",
    [
        "```\nfence\n````\n",
        "<b>&amp;</b>\n",
        "# no heading\n\n\n* no list\n",
        "  spaces  \n",
        '--8<-- "page/example.py"\n',
        ";--8<--\npage/example.py\n--8<--\n",
        "/// details | no box\n///\n",
        "$x^2$ and [no](link)\n",
    ],
)
def test_what_was_printed_is_text_to_the_letter(snippets, output):
    folder = snippets(output)
    assert panel(folder).select("div.highlight")[1].find("code").get_text() == output
    assert "<!--pytest-codeblocks:expected-output-->\n\n" in expand(BLOCK, folder)
    assert output in expand(BLOCK, folder)


def test_no_panel_for_an_example_that_prints_nothing(snippets):
    assert len(panel(snippets("")).select("div.highlight")) == 1


def test_no_panel_where_the_page_shows_the_output_itself(snippets):
    folder = snippets("| loss | value |\n|---|---|\n| L1 | 0.8750 |\n")
    page = f'--8<-- "page/example.out"\n\n{BLOCK}'
    assert len(panel(folder, page).select("div.highlight")) == 1
    assert expand(page, folder).count("| L1 | 0.8750 |") == 2, "the twin still says what the code must print"


HTML = ["<script>alert(1)</script>", "<MeanBackward0>", "<b>&amp;</b>", "&lt;b>", '<img src="x" onerror="alert(1)">']


@pytest.mark.parametrize("html", HTML)
def test_html_in_a_recorded_table_is_text(snippets, html):
    """Outside and inside of code; Markdown stays Markdown, as the tables need it."""
    folder = snippets(f"| loss | in code |\n|---|---|\n| {html} **bold** | `{html}` |\n")
    cells = panel(folder, '--8<-- "page/example.out"\n').select("td")
    assert [cell.get_text() for cell in cells] == [f"{html} bold", html]
    assert {tag.name for cell in cells for tag in cell.find_all()} == {"strong", "code"}


def test_an_example_whose_source_would_end_its_block(snippets):
    folder = snippets("1\n", 'text = """\n```\n"""\n')
    with pytest.raises(BadPage, match=r"page/example\.py"):
        panel(folder)


def test_an_example_that_holds_an_include_is_shown_as_it_is(snippets):
    code = 'text = """\n--8<-- "page/example.out"\n"""\n'
    assert panel(snippets("1\n", code)).select("div.highlight")[0].get_text() == code


def test_an_example_inside_a_list_keeps_its_output_there(snippets):
    page = "1. First:\n\n    " + BLOCK.replace("\n", "\n    ")
    item = panel(snippets("tensor(1.)\n"), page).select_one("li")
    assert item.select_one(".output code").get_text() == "tensor(1.)\n"


def test_the_twin_keeps_the_title_of_a_box_and_drops_its_marks(snippets):
    twin = expand("/// warning | The documentation says\nBut\n///\n", snippets("1\n"))
    assert twin == "**The documentation says**\nBut\n\n"


@pytest.mark.parametrize("page", PAGES)
def test_every_page_builds_without_an_engine(page):
    """With Python-Markdown, pymdownx and the handbook's extensions only, as mkdocs.yml lists them."""
    settings = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=add_env_tag(yaml.SafeLoader))
    names, options = [], {}
    for entry in settings["markdown_extensions"]:
        name, values = next(iter(entry.items())) if isinstance(entry, dict) else (entry, {})
        names.append(name)
        options[name] = values
    snippets = ROOT / "snippets"
    options["handbook.outputs"]["base_path"] = str(snippets)
    html = Markdown(extensions=names, extension_configs=options).convert("\n".join(PAGES[page]))
    included = [match["path"] for line in PAGES[page] if (match := INCLUDE.match(line))]
    outputs = [(snippets / name).with_suffix(".out") for name in included if name.endswith(".py")]
    expected = [
        file.read_text()
        for file in outputs
        if file.relative_to(snippets).as_posix() not in included and file.stat().st_size
    ]
    assert [
        panel.get_text() for panel in BeautifulSoup(html, "html.parser").select(".output:not(.variant *) code")
    ] == expected
    assert "--8<--" not in html
