"""The table of versions: how it is made, read, and held to; what pages show of it; and what a release changed."""

import itertools
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from bs4 import BeautifulSoup
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from handbook import changes, doctest, page_cache, runner, versions
from handbook.__main__ import main
from handbook.pages import Handbook
from handbook.runner import Run
from handbook.versions import Entry, Outcome, Table, differ_in_last_digits, difference, patch
from tests.small import GOOD

ROOT = Path(__file__).parents[1]
HANDBOOK = Handbook(ROOT)
TABLE = versions.load(HANDBOOK)
RELEASES = {f"2.{number}": f"torch 2.{number}.0" for number in range(3, 16)}
LINES = st.lists(st.sampled_from(["a", "b", "| c |", "+d", "-e", "@@ f @@", ""]), max_size=8).map(
    lambda lines: "".join(f"{line}\n" for line in lines)
)


# The table in git


def test_the_table_has_the_last_thirteen_releases():
    numbers = [int(release.removeprefix("2.")) for release in TABLE.releases]
    assert numbers == [*range(numbers[0], numbers[0] + len(numbers))]
    assert len(numbers) >= 13
    assert versions.minor(runner.versions()["torch"]) in TABLE.releases


def test_the_table_says_what_was_installed():
    for release, text in TABLE.releases.items():
        assert re.fullmatch(r"Python 3\.\d+\.\d+, torch \S+, numpy \S+, matplotlib \S+(, .*)?", text)
        assert versions.minor(text.split()[3]) == release


def test_the_page_of_changes_names_the_releases_of_the_table():
    first, *_, last = TABLE.releases
    assert f"from torch {first} to torch {last}" in " ".join(HANDBOOK.pages["docs/what-changed.md"])


def test_most_examples_have_been_run_everywhere():
    unknown = [name for name in HANDBOOK.examples if not TABLE.entry(HANDBOOK, name)]
    assert len(unknown) < len(HANDBOOK.examples) / 10, unknown


def test_no_entry_repeats_the_record():
    for name, entry in TABLE.differs.items():
        text = versions.recorded(HANDBOOK.program(f"{name}.py"))
        for release, outcome in entry.outcomes.items():
            assert outcome.text(text) != text or outcome.figure, (name, release)


def test_the_machine_is_not_in_the_table():
    text = (ROOT / "snippets/versions.yml").read_text(encoding="utf-8")
    assert not re.search(r"site-packages|/tmp/|/home/|/root/|triton not found", text)


# Its form


@given(before=LINES, after=LINES)
def test_a_difference_makes_the_one_text_of_the_other(before, after):
    assert patch(before, difference(before, after)) == after


@given(st.sets(st.sampled_from([*RELEASES]), min_size=1))
def test_a_span_stands_for_its_releases(chosen):
    table = Table(RELEASES)
    assert set(table.within(table.span(chosen))) == chosen


def test_spans_are_short():
    table = Table(RELEASES)
    assert table.span() == "2.3 to 2.15"
    assert table.span(["2.9", "2.3", "2.4", "2.10"]) == "2.3 to 2.4, 2.9 to 2.10"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("tensor(0.6931)", "tensor(0.6932)", True),
        ("1.1920929e-07", "1.1920931e-07", True),
        ("tensor(0.6931)", "tensor(0.6981)", False),
        ("tensor(0.6931)", "tensor(-0.6931)", False),
        ("tensor([1., 0.])", "tensor([0., 0.])", False),  # a digit that says more
        ("84.1%", "84.2%", False),
        ("0.6931 1", "0.6931 2", False),
        ("loss 0.6931", "mean 0.6931", False),
    ],
)
def test_what_differs_in_the_last_digit(one, other, same):
    assert differ_in_last_digits(one, other) is same


TEXTS = st.text("ab \n:'é−|`", max_size=20)
OUTCOMES = st.builds(Outcome, prints=TEXTS, warns=TEXTS, raises=TEXTS.map(str.strip), ends=st.just(""))


@given(st.dictionaries(st.sampled_from(["2.3", "2.4", "2.15"]), OUTCOMES, min_size=1))
def test_a_table_is_read_as_it_was_written(outcomes):
    entry = Entry("01234567", {release: outcomes[release] for release in RELEASES if release in outcomes})
    table = Table(RELEASES, {"page": ["00000001", "1e100000"]}, {"page/example": entry})
    assert versions.parse(versions.dump(table)) == table


# What an example did elsewhere


def did(small, *runs: Run) -> Outcome | None:
    return versions.outcome(runs or (Run(),), small.root / "snippets/page/example.py")


def test_what_is_recorded_is_no_entry(small):
    assert did(small, Run(["loss: 0.25\n"]), Run(["loss: 0.25\n"])) is None


def test_an_outcome_has_all_that_a_terminal_would_show(small):
    warning = "/env/lib/python3.11/site-packages/torch/nn/functional.py:62: UserWarning: size_average is old\n  warn(\n"
    triton = "W1126 17:52:46 1 torch/utils/flop_counter.py:113] triton not found; flop counting will not work\n"
    error = '  File "/tmp/x/example.py", line 2, in <module>\n    loss()\n    ^^^^\nTypeError: no\n'
    made = did(small, Run(["first\n"], stderr=warning + triton, error=error))
    assert made == Outcome(prints="first\n", warns="UserWarning: size_average is old", raises="TypeError: no")
    assert made.text("") == "first\nUserWarning: size_average is old\nTypeError: no\n"


def test_what_is_not_printed_twice_is_no_output(small):
    assert did(small, Run(["1\n"]), Run(["2\n"])) == Outcome(ends="(prints something else at each run)")


def test_what_gloo_says_on_its_way_is_left_out(small):
    one, other = (f"[Gloo] Rank {rank} is connected to 1 peer ranks. Expected number is : 1\n" for rank in (0, 1))
    assert did(small, Run([f"{one}{other}loss: 0.25\n"]), Run([f"{other}{one}loss: 0.25\n"])) is None
    text, all_known = doctest.summary(Handbook(small.root), "2.8.1", 1, failing(small, differs(f"{one}loss: 0.25\n")))
    assert all_known
    assert "1 of 1 blocks" in text


def test_a_crash_is_said(small):
    assert did(small, Run([""], exitcode=-11)).ends == "(exit code -11)"
    assert did(small, Run([""], ended="hung")).ends == "(is stopped: hung)"


def test_a_missing_gpu_is_said_in_one_way(small):
    """What torch says where it finds none depends on its build and on the runner."""
    errors = ("RuntimeError: No CUDA GPUs are available", "AssertionError: Torch not compiled with CUDA enabled")
    assert {did(small, Run([""], error=error)) for error in errors} == {Outcome(ends=versions.ASKS_FOR_GPU)}


def test_another_figure_is_said(small):
    assert did(small, Run(["loss: 0.25\n"], figures=["<svg>"])).figure == "differs"


# Recording


@pytest.fixture
def elsewhere(monkeypatch):
    """Let the torch of this environment be that of another one: of 2.12, while the build has 2.13."""
    here = versions.versions()
    monkeypatch.setattr(versions, "versions", lambda python="": here | {"torch": "2.12.0" if python else "2.13.0"})
    monkeypatch.setattr(runner, "versions", versions.versions)
    return sys.executable


def table_of(small, *pythons) -> Table:
    fresh = Handbook(small.root)
    table = versions.record(fresh, pythons)
    small.write("snippets/versions.yml", versions.dump(table))
    return table


def test_recording_runs_the_examples_and_says_what_differs(small, elsewhere):
    small.example(GOOD, "loss: 0.26\n")  # the record of the build
    table = table_of(small, elsewhere)
    assert [*table.releases] == ["2.12", "2.13"]
    assert table.differs["page/example"].outcomes == {"2.12": Outcome(prints="loss: 0.25\n")}
    assert table.same == {}


def test_both_runs_elsewhere_have_the_kernels_of_the_processor(small, tmp_path):
    """With plain kernels, torch 2.6 prints other numbers than its readers see."""
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    small.example("import torch\nprint(torch.backends.cpu.get_cpu_capability())\n")
    name = "page/example.py"
    runs = runner.run(small.root, {name: small.program(name)}, python=str(python))[name]
    assert {run.stdout for run in runs} == {f"{torch.backends.cpu.get_cpu_capability()}\n"}


def test_a_last_digit_is_recorded_as_such(small, elsewhere):
    small.example("print(0.1234)\n", "0.1235\n")
    assert table_of(small, elsewhere).differs["page/example"].outcomes == {"2.12": Outcome(rounds="0.1234\n")}


def test_what_raises_or_warns_elsewhere_is_recorded(small, elsewhere):
    small.example("print(1)\nraise ValueError('no')\n", "1\n")
    assert table_of(small, elsewhere).differs["page/example"].outcomes == {
        "2.12": Outcome(prints="1\n", raises="ValueError: no")
    }
    small.example("import warnings\nwarnings.warn('old')\nprint(1)\n", "1\n")
    assert table_of(small, elsewhere).differs["page/example"].outcomes == {
        "2.12": Outcome(prints="1\n", warns="UserWarning: old")
    }


def test_what_is_shown_has_no_folds_and_links_of_the_site(small, elsewhere):
    """It becomes the text of an issue."""
    small.example("import warnings\nwarnings.warn('old')\nprint(1)\n", "1\n")
    table_of(small, elsewhere)
    output = command(small, "show").output
    assert "**Warnings (1)**\n\n- A page: example: before: `UserWarning: old`" in output
    assert "///" not in output


def test_what_is_no_python_is_refused(small):
    for python in ("/nonexistent/python", "/bin/true"):
        result = command(small, "record", python)
        assert (result.exit_code, result.output) == (1, f"Error: {python} is not a Python that can be run\n")


def test_what_needs_another_package_is_not_run_elsewhere(small, elsewhere):
    small.example(f"import click\n{GOOD}", "loss: 0.26\n")
    table = table_of(small, elsewhere)
    assert (table.same, table.differs) == ({}, {})


def test_what_agrees_is_a_hash(small, elsewhere):
    table = table_of(small, elsewhere)
    assert table.differs == {}
    assert table.same == {"page": [versions.digest(small, "page/example.py")]}


def test_a_change_takes_the_claim_back(small, elsewhere):
    table_of(small, elsewhere)
    small.example(GOOD + "# a word more\n", "loss: 0.25\n")
    fresh = Handbook(small.root)
    assert versions.load(fresh).entry(fresh, "page/example.py") is None
    assert "Examples that changed since they were run: 1\n\n- page/example.py" in command(small, "show").output
    assert table_of(small).same == {}  # without the other torch nothing is known of it
    assert table_of(small, elsewhere).same == {"page": [versions.digest(fresh, "page/example.py")]}


def test_only_what_changed_is_run_again(small, elsewhere, monkeypatch):
    small.another()
    table_of(small, elsewhere)
    small.example(GOOD + "# a word more\n", "loss: 0.25\n")
    ran = []
    monkeypatch.setattr(versions, "run", lambda *args, **options: ran.extend(args[1]) or runner.run(*args, **options))
    table = versions.record(Handbook(small.root), [elsewhere], changed=True)
    assert ran == ["page/example.py"]
    assert {*table.same} == {"other", "page"}
    monkeypatch.setattr(versions, "load", lambda handbook: Table({"2.12": "torch 2.12.0, numpy 1", "2.13": ""}))
    versions.record(Handbook(small.root), [elsewhere], changed=True)
    assert ran[1:] == ["other/example.py", "page/example.py"]  # the table was made with another NumPy


def test_a_removed_environment_is_not_needed_again(small, elsewhere):
    table = table_of(small, elsewhere)
    (small.root / "snippets/versions.yml").unlink()
    small.write("snippets/versions.yml", versions.dump(Table(table.releases)))
    assert table_of(small) == table  # from .cache/versions


def test_a_python_without_torch_is_refused(small, monkeypatch):
    monkeypatch.setattr(versions, "versions", lambda python="": {"torch": "none", "numpy": "2", "matplotlib": "3"})
    with pytest.raises(ValueError, match="has no torch"):
        versions.record(small, ["python"])


def test_the_torch_of_the_build_is_refused(small):
    result = command(small, "record", sys.executable)
    assert result.exit_code == 1
    assert "what that prints are the records" in result.output


def command(small, *words: str):
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(small.root)
        return CliRunner().invoke(main, ["versions", *words])


# What stops a build


def problem_kinds(small) -> list[str]:
    return [problem.kind for problem in versions.problems(Handbook(small.root))]


@pytest.fixture
def tabled(small, elsewhere):
    """A small handbook with a table, in which the example prints something else under 2.12."""
    small.example(GOOD, "loss: 0.26\n")
    table_of(small, elsewhere)
    return small


def test_a_right_table_is_no_problem(tabled):
    assert problem_kinds(tabled) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("differs:\n", "differs: [\n"),
        ("prints:", "print:"),
        ("'2.12':\n      prints", "'2.99':\n      prints"),
        ("differs:\n", "differs:\n\n"),
        ("same: {}\n", ""),
    ],
)
def test_a_damaged_table(tabled, old, new):
    file = tabled.root / "snippets/versions.yml"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))
    assert problem_kinds(tabled) == ["damaged table"]


def test_an_example_that_is_gone(tabled):
    tabled.write("docs/page.md", "# A page\n")
    (tabled.root / "snippets/page/example.py").unlink()
    assert problem_kinds(tabled) == ["unknown example"]
    table_of(tabled)
    assert problem_kinds(tabled) == []


def test_a_build_with_a_torch_of_which_the_table_knows_nothing(tabled, monkeypatch):
    monkeypatch.setattr(versions, "versions", lambda: {"torch": "2.14.0"})
    assert problem_kinds(tabled) == ["another torch"]


def test_a_record_that_the_table_contradicts(tabled, monkeypatch):
    monkeypatch.setattr(versions, "versions", lambda: {"torch": "2.12.0"})
    assert problem_kinds(tabled) == ["not the record"]


def test_a_release_without_a_section(tabled):
    tabled.write("docs/what-changed.md", '# Changes\n\n--8<-- "versions.yml:2.13"\n')
    assert problem_kinds(tabled) == []
    tabled.write("docs/what-changed.md", '# Changes\n\n--8<-- "versions.yml:2.14"\n')
    assert problem_kinds(tabled) == ["no section", "unknown release"]


# What a page shows


def test_what_changed_is_made_anew_when_a_page_that_it_links_to_is_renamed(small):
    small.example(GOOD, "loss: 0.25\n")
    entry = Entry(versions.digest(small, "page/example.py"), OLD)
    table = Table(RELEASES, {}, {"page/example": entry})
    text = '# Changes\n\n--8<-- "versions.yml:2.12"\n'
    before = page_cache.key_of(Handbook(small.root), table, text, "what-changed.md", "")
    assert before == page_cache.key_of(Handbook(small.root), table, text, "what-changed.md", "")
    page = small.root / "docs/page.md"
    page.write_text(page.read_text(encoding="utf-8").replace("# ", "# Another ", 1), encoding="utf-8")
    assert before != page_cache.key_of(Handbook(small.root), table, text, "what-changed.md", "")


def page_of(small, outcomes: dict[str, Outcome], recorded: str = "loss: 0.25\n", page: str = "") -> BeautifulSoup:
    small.example(GOOD, recorded)
    entry = Entry(versions.digest(small, "page/example.py"), outcomes)
    small.write("snippets/versions.yml", versions.dump(Table(RELEASES, {}, {"page/example": entry})))
    names = ["attr_list", "tables", "pymdownx.superfences", "pymdownx.blocks.html", "pymdownx.blocks.details"]
    options = {"handbook.outputs": {"base_path": str(small.snippets)}}
    html = Markdown(extensions=[*names, "handbook.outputs"], extension_configs=options)
    return BeautifulSoup(html.convert(page or (small.root / "docs/page.md").read_text()), "html.parser")


def outcomes(first: int, last: int, **what: str) -> dict[str, Outcome]:
    return {f"2.{number}": Outcome(**what) for number in range(first, last + 1)}


OLD = outcomes(3, 11, prints="loss: 0.5\n")
ABSENT = "AttributeError: module 'torch.nn' has no attribute 'LinearCrossEntropyLoss'"


@pytest.mark.parametrize(
    ("found", "recorded", "line"),
    [
        (OLD, "loss: 0.25\n", "torch 2.12 to 2.15; earlier releases print something else"),
        (outcomes(14, 15, prints="loss: 0.5\n"), "1\n", "torch 2.3 to 2.13; later releases print something else"),
        (
            outcomes(8, 9, prints="loss: 0.5\n"),
            "1\n",
            "torch 2.3 to 2.7, 2.10 to 2.15; 2.8 to 2.9 print something else",
        ),
        (outcomes(3, 5, raises="RuntimeError: no"), "1\n", "torch 2.6 to 2.15; earlier releases raise"),
        (outcomes(3, 5, rounds="0.1235\n"), "0.1234\n", "torch 2.6 to 2.15; earlier releases differ in the last digit"),
        (outcomes(3, 5, prints="1\n", warns="UserWarning: x"), "1\n", "torch 2.6 to 2.15; earlier releases also warn"),
        (outcomes(3, 5, prints="1\n"), "ValueError: x\n", "torch 2.6 to 2.15; earlier releases do not raise"),
        (
            outcomes(3, 5, prints="TypeError: y\n"),
            "ValueError: x\n",
            "torch 2.6 to 2.15; earlier releases word it differently",
        ),
        (outcomes(3, 12, raises=ABSENT), "1\n", "since torch 2.13"),
        (
            outcomes(3, 12, raises=ABSENT) | outcomes(14, 15, prints="2\n"),
            "1\n",
            "torch 2.13 (new there); later releases print something else",
        ),
        (
            outcomes(3, 5, raises=ABSENT) | outcomes(6, 9, prints="2\n"),
            "1\n",
            "torch 2.10 to 2.15 (new in 2.6); earlier releases print something else",
        ),
        (
            outcomes(3, 5, prints="2\n", warns="UserWarning: x"),
            "1\n",
            "torch 2.6 to 2.15; earlier releases print something else",
        ),
        (outcomes(14, 14, figure="differs", prints="1\n"), "1\n", "another figure in torch 2.14"),
    ],
)
def test_the_line_says_for_which_torch_the_output_holds(small, found, recorded, line):
    soup = page_of(small, found, recorded)
    shown = [shown.get_text(strip=True) for shown in soup.select(".versions")]
    assert shown == ([] if line.startswith("since") else [line])
    label = soup.select_one(".by-torch > .output > .filename").get_text()
    assert label == "Output of torch 2.13.0" + f" ({line})" * line.startswith("since")


def test_the_other_outputs_stand_under_the_line(small):
    (block,) = page_of(small, OLD).select("div.by-torch")
    assert block["id"] == "example-example"
    code, output, variant, line = block.find_all(recursive=False)
    assert code.get_text().strip() == GOOD.strip()
    assert output.find("code").get_text() == "loss: 0.25\n"
    assert variant["data-torch"].split() == [f"2.{number}" for number in range(3, 12)]
    assert variant.select_one(".filename").get_text() == "Output of torch 2.3 to 2.11"
    assert variant.find("code").get_text() == "loss: 0.5\n"
    assert line.name == "details"


def test_an_empty_output_is_said(small):
    (block,) = page_of(small, outcomes(3, 11)).select("div.by-torch")
    assert block.select_one(".variant code").get_text() == "(prints nothing)\n"


def test_a_table_of_what_is_new_says_since_when(small):
    soup = page_of(small, outcomes(3, 12, raises=ABSENT), "| loss |\n|---|\n| 1 |\n", '--8<-- "page/example.out"\n')
    assert soup.select_one("p.versions").get_text(strip=True) == "since torch 2.13"


def test_where_all_agree_there_is_nothing(small):
    small.example(GOOD, "loss: 0.25\n")
    digest = versions.digest(small, "page/example.py")
    soup = page_of(small, {})
    assert not soup.select(".by-torch, .versions, .unknown")
    small.write("snippets/versions.yml", versions.dump(Table(RELEASES, {"page": [digest]})))
    assert not soup.select(".by-torch, .versions, .unknown")


def test_a_table_has_its_other_tables(small):
    found = outcomes(3, 11, diff="@@ -3 +3 @@\n-| 1 |\n+| <b> |\n")
    soup = page_of(small, found, "| loss |\n|---|\n| 1 |\n", '--8<-- "page/example.out"\n')
    recorded, variant = soup.select(".by-torch > .recorded, .by-torch > .variant")
    assert recorded.select_one("td").get_text() == "1"
    assert variant.select_one("td").get_text() == "<b>"


# What a release changed


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (Outcome(raises=ABSENT), Outcome(prints="1\n"), "new"),
        (Outcome(prints="1\n"), Outcome(prints="", raises="ValueError: x"), "raises"),
        (Outcome(prints="ValueError: x\n"), Outcome(prints="1\n"), "works"),
        (Outcome(prints="ValueError: x\n"), Outcome(prints="ValueError: y\n"), "wording"),
        (Outcome(prints="1\n"), Outcome(prints="1\n", warns="UserWarning: old"), "warnings"),
        (Outcome(prints="tensor([-1., 0.])\n"), Outcome(prints="tensor([0., 0.])\n"), "numbers"),
        (Outcome(prints="0.1234\n"), Outcome(prints="0.1235\n"), "digits"),
        (Outcome(prints="(input, target)\n"), Outcome(prints="(input, target, weight)\n"), "text"),
        (Outcome(prints="1\n"), Outcome(prints="1\n", figure="differs"), "figure"),
        (Outcome(raises="TypeError: no"), Outcome(prints="ValueError: x\n"), "wording"),
        (Outcome(raises="TypeError: no"), Outcome(prints="| a | b |\n|---|---|\n| 1 | raises |\n"), "works"),
        (
            Outcome(prints="| a | b |\n|---|---|\n| `A` | raises |\n| `B` | raises |\n"),
            Outcome(prints="| a | b |\n|---|---|\n| `A` | 1 |\n| `B` | raises `TypeError` |\n"),
            "works",
        ),
        (
            Outcome(prints="gradient [nan]\ngradient [0.]\n"),
            Outcome(prints="gradient [0.]\ngradient [0.]\n"),
            "numbers",
        ),
        (
            Outcome(prints="| loss | int |\n|---|---|\n| `A` | raises |\n"),
            Outcome(prints="| loss | int |\n|---|---|\n| `A` | 1 |\n"),
            "works",
        ),
        (
            Outcome(prints="| loss | int |\n|---|---|\n| `A` | not there yet |\n"),
            Outcome(prints="| loss | int |\n|---|---|\n| `A` | 1 |\n"),
            "new",
        ),
    ],
)
def test_kinds_of_change(before, after, kind):
    assert changes._change("page/example.py", before, after, "").kind == kind


def test_a_row_is_named_by_two_columns_where_the_first_does_not_suffice():
    rows = "| dtype | loss | trains |\n|---|---|---|\n| half | `A` | no |\n| half | `B` | {} |\n"
    change = changes._change("x.py", Outcome(prints=rows.format("no")), Outcome(prints=rows.format("yes")), "")
    assert (change.before, change.after) == (["half, `B`, trains: no"], ["half, `B`, trains: yes"])


def test_what_needs_a_gpu_or_lacks_more_is_no_change(small):
    for before, after in (
        (Outcome(ends=versions.ASKS_FOR_GPU), Outcome(raises="RuntimeError: x")),
        (Outcome(raises="RuntimeError: x"), Outcome(raises=ABSENT)),
    ):
        entry = Entry(versions.digest(small, "page/example.py"), {"2.3": before, "2.4": after})
        assert changes.changes(small, Table(RELEASES, {}, {"page/example": entry}), "2.4") == []


def test_every_change_between_two_releases_is_listed():
    """And nothing else: where an outcome differs from that of the release before, there is one change."""
    known = [*TABLE.releases]
    for earlier, release in itertools.pairwise(known):
        listed = {change.name.removesuffix(".py") for change in changes.changes(HANDBOOK, TABLE, release)}
        current = {name for name in TABLE.differs if TABLE.entry(HANDBOOK, f"{name}.py")}
        assert listed == {
            name
            for name in current
            if (found := [TABLE.differs[name].outcomes.get(one) for one in (earlier, release)])[0] != found[1]
            and changes.comparable(*(outcome or Outcome() for outcome in found))
        }


# The suite under another torch


def failing(small, text: str) -> list:
    small.write("site/page/index.md", "# A page\n\n```python\n" + GOOD + "```\n")
    case = {"file": "site/page/index.md", "name": "line 4"}
    suite = doctest.ElementTree.Element("testsuite")
    doctest.ElementTree.SubElement(doctest.ElementTree.SubElement(suite, "testcase", case), "failure").text = text
    return list(doctest.failures(small, suite))


def differs(output: str) -> str:
    return f"line 4, line 4:\n```\nExpected output\n```\nloss: 0.25\n```\nbut got\n```\n{output}```"


def raises(message: str) -> str:
    return f"line 4, line 4:\n```\n{GOOD}```\n\n{message}"


@pytest.mark.parametrize(
    ("outcome", "failure", "known"),
    [
        (Outcome(prints="loss: 0.5\n"), differs("loss: 0.5\n"), True),
        (Outcome(prints="loss: 0.5\n"), differs("loss: 0.6\n"), False),
        (Outcome(raises="ValueError: no"), raises("no"), True),
        (Outcome(raises="ValueError: no"), raises("yes"), False),
        (Outcome(ends=versions.ASKS_FOR_GPU), raises("No CUDA GPUs are available"), True),
        (None, differs("loss: 0.5\n"), False),
    ],
)
def test_a_difference_is_known_if_the_table_has_it(small, outcome, failure, known):
    page_of(small, {"2.8": outcome} if outcome else {})
    text, all_known = doctest.summary(Handbook(small.root), "2.8.1", 1, failing(small, failure))
    assert all_known is known
    assert ("1 differ as recorded for torch 2.8" in text) is known
    assert "page/example" in text


def test_a_missing_package_is_no_difference(small):
    small.example(f"import click\n{GOOD}", "loss: 0.25\n")
    failure = doctest.Failure("site/page/index.md, line 5", "page/example.py", None, "No module named 'click'\n")
    text, all_known = doctest.summary(Handbook(small.root), "2.8.1", 1, [failure])
    assert all_known
    assert "1 need a package that is not installed there:" in text


def test_of_a_release_without_a_record_all_is_new(small):
    page_of(small, OLD)
    text, known = doctest.summary(Handbook(small.root), "2.99.0", 1, failing(small, differs("loss: 0.5\n")))
    assert not known
    assert "torch 2.99 is not in the record" in text


def test_an_environment_without_the_plugin_gets_a_message(small, tmp_path):
    small.write("site/index.md", "")
    python = tmp_path / "bare/bin/python"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    result = command(small, "doctest", str(python))
    assert result.exit_code == 1
    assert f"{python} -m pip install torch numpy matplotlib pytest pytest-codeblocks" in result.output


def test_each_failing_block_is_the_example_that_it_shows():
    """The order of the blocks in a twin is that of the includes in its page."""
    for page in ("losses/huber_loss", "learn/reductions", "compare/dtypes", "index"):
        twin = ROOT / "site" / page.removesuffix("index") / "index.md"
        lines = twin.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            if line == "```python":
                name = doctest._example(HANDBOOK, twin.relative_to(ROOT).as_posix(), number + 1)
                code = (HANDBOOK.snippets / name).read_text(encoding="utf-8").splitlines()
                assert lines[number : number + len(code)] == code


def test_the_report_of_the_newest_release_is_markdown():
    result = CliRunner().invoke(main, ["versions", "show"])
    newest = [*TABLE.releases][-1]
    assert result.output.startswith(f"## What torch {newest} changed\n")
    assert "\n## Examples that changed since they were run: " in result.output
