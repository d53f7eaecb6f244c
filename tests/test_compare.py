"""The tables that compare all losses: each has a row for every loss of torch, and refuses one that it does not know."""

import re
import runpy
from pathlib import Path

import pytest
from markdown import markdown
from torch import nn

from handbook.markup import link_names
from tests.losses.support import LOSSES_OF_TORCH

ROOT = Path(__file__).parents[1]
TABLES = sorted(  # the other programs of these pages are examples of one loss or two
    path.with_suffix(".py").relative_to(ROOT / "snippets").as_posix()
    for path in (ROOT / "snippets/compare").rglob("*.out")
    if path.read_text(encoding="utf-8").startswith("| loss |")
)
SOME = {"compare/shapes-and-means/weighted_mean.py"}  # only the losses that have weights
PAGES = {
    re.search(r"^# (\w+)$", path.read_text(encoding="utf-8"), re.MULTILINE)[1]: f"../../losses/{path.stem}/"
    for path in (ROOT / "docs/losses").glob("*.md")
}

each_table = pytest.mark.parametrize("table", TABLES)


@each_table
def test_a_row_for_every_loss(table):
    """Each row begins with the name of a loss, which the site links to its page."""
    text = (ROOT / "snippets" / table).with_suffix(".out").read_text(encoding="utf-8")
    html = link_names(markdown(text, extensions=["tables"]), PAGES, "./")
    rows = re.findall(r'<tr>\s*<td><a href="([^"]+)"><code>(\w+)</code></a>', html)
    assert len(rows) == len(text.splitlines()) - 2  # without the head
    assert {name for _, name in rows} == LOSSES_OF_TORCH or table in SOME
    assert all(PAGES[name] == address for address, name in rows)


def test_programs_that_make_the_same_calls_share_the_text_to_the_letter():
    calls = re.compile(r"^values = .*?^assert not unknown, unknown$", re.MULTILINE | re.DOTALL)
    programs = [(ROOT / "snippets" / table).read_text(encoding="utf-8") for table in TABLES]
    assert len({found[0] for found in map(calls.search, programs) if found}) == 1


@each_table
def test_an_unknown_loss_is_refused(table, monkeypatch, capsys):
    monkeypatch.setattr(nn.modules.loss, "__all__", [*nn.modules.loss.__all__, "NewLoss"])
    with pytest.raises(AssertionError, match="NewLoss"):
        runpy.run_path(str(ROOT / "snippets" / table))
    assert capsys.readouterr().out == ""


@each_table
def test_the_table_is_text_and_its_program_is_under_it(table):
    page = (ROOT / f"docs/{Path(table).parent}.md").read_text(encoding="utf-8")
    shown = f'--8<-- "{table[:-3]}.out"'
    program = f'```python\n--8<-- "{table}"\n```\n'
    assert shown in page
    assert program in page[page.index(shown) :]


def test_the_overview_names_every_page():
    overview = (ROOT / "docs/compare/index.md").read_text(encoding="utf-8")
    pages = {path.name for path in (ROOT / "docs/compare").glob("*.md")} - {"index.md"}
    assert set(re.findall(r"\]\(([\w-]+\.md)\)", overview)) == pages
