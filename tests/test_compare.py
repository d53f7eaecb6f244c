"""The tables that compare all losses: each has a row for every loss of torch, and refuses one that it does not know."""

import re
import runpy
from pathlib import Path

import pytest
from torch import nn

from tests.losses.support import LOSSES_OF_TORCH

ROOT = Path(__file__).parents[1]
TABLES = sorted(  # the other programs of these pages are examples of one loss or two
    path.with_suffix(".py").relative_to(ROOT / "snippets").as_posix()
    for path in (ROOT / "snippets/compare").rglob("*.out")
    if path.read_text(encoding="utf-8").startswith("| loss |")
)
SOME = {"compare/shapes-and-means/weighted_mean.py"}  # only the losses that have weights

each_table = pytest.mark.parametrize("table", TABLES)


@each_table
def test_a_row_for_every_loss(table):
    text = (ROOT / "snippets" / table).with_suffix(".out").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[(\w+)\]\(\.\./losses/(\w+)\.md\)", text, re.MULTILINE)
    assert {name for name, _ in rows} == LOSSES_OF_TORCH or table in SOME
    for name, page in rows:
        assert f"\n# {name}\n" in "\n" + (ROOT / f"docs/losses/{page}.md").read_text(encoding="utf-8")


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
    program = f'/// details | How this was measured\n\n```python\n--8<-- "{table}"\n```\n///\n'
    assert shown in page
    assert program in page[page.index(shown) :]


def test_the_overview_names_every_page():
    overview = (ROOT / "docs/compare/index.md").read_text(encoding="utf-8")
    pages = {path.name for path in (ROOT / "docs/compare").glob("*.md")} - {"index.md"}
    assert set(re.findall(r"\]\(([\w-]+\.md)\)", overview)) == pages
