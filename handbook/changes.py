"""What a release of torch changed in the examples, from the table of versions: as a page, and for the command line."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from handbook.pages import Handbook
from handbook.variants import anchor
from handbook.versions import ASKS_FOR_GPU, ERROR, Outcome, Table, differ_in_last_digits

KINDS = {
    "new": "New classes, functions and arguments",
    "raises": "Raises now",
    "works": "No longer raises",
    "wording": "Messages reworded",
    "warnings": "Warnings",
    "numbers": "Numbers and gradients",
    "digits": "Last digits only",
    "text": "Signatures, docstrings and other text",
    "figure": "Figures",
}
FOLDED = ("wording", "warnings", "digits", "text", "figure")
MOST = 3  # lines of a change that are shown; the page of the example has all of them
RAISES = re.compile(rf"{ERROR.pattern}|: (`backward\(\)` )?raises\b")  # or the cell of a table says so
WARNING = re.compile(r"^\w*Warning: ")
NOT_YET = ": not there yet"  # what the tables over all losses say of a class that a release does not have
DIGITS = re.compile(r"\s|-?\d+\.?\d*(e[-+]?\d+)?|\bnan\b|-?\binf\b")
MISSING = re.compile(
    r"module '.*' has no attribute '(?P<name>\w+)'|unexpected keyword argument '(?P<argument>\w+)'|"
    r"cannot import name '(?P<import>\w+)'"
)


@dataclass(frozen=True)
class Change:
    """One example that does something else than under the release before; lines of each that the other has not."""

    name: str
    kind: str
    before: list[str]
    after: list[str]


def changes(handbook: Handbook, table: Table, release: str) -> list[Change]:
    """What a release changed, by kind and then by example; nothing for the first, or for an example changed since."""
    known = list(table.releases)
    if release == known[0]:
        return []
    found = []
    for stem in table.differs:
        name = f"{stem}.py"
        if name not in handbook.examples or not (entry := table.entry(handbook, name)):
            continue
        out = handbook.program(name).with_suffix(".out")
        recorded = out.read_text(encoding="utf-8") if out.exists() else ""
        before, after = (
            entry.outcomes.get(one, Outcome(prints=recorded)) for one in (known[known.index(release) - 1], release)
        )
        if before != after and comparable(before, after):
            found.append(_change(name, before, after, recorded))
    return sorted(found, key=lambda change: ([*KINDS].index(change.kind), change.name))


def comparable(before: Outcome, after: Outcome) -> bool:
    """Not where one asks for a GPU, or where an example that raised now lacks something before it gets there."""
    return ASKS_FOR_GPU not in (before.ends, after.ends) and not (before.raises and after.absent)


def _change(name: str, before: Outcome, after: Outcome, recorded: str) -> Change:
    one, other = _lines(before.text(recorded)), _lines(after.text(recorded))
    removed, added = (list((Counter(a) - Counter(b)).elements()) for a, b in ((one, other), (other, one)))
    rows = tuple(line.removesuffix(NOT_YET) + ": " for line in removed if line.endswith(NOT_YET))
    if before.absent or (rows and all(line.startswith(rows) for line in removed + added)):
        return Change(name, "new", removed, added)
    removed, added = (
        [line for line in lines if not line.startswith(rows)] if rows else lines for lines in (removed, added)
    )
    if bool(before.raises) != bool(after.raises):
        kind, printed = ("works", added) if before.raises else ("raises", removed)
        return Change(name, "wording" if any(map(ERROR.search, printed)) else kind, removed, added)
    return Change(name, _kind(removed, added), removed, added)


def _lines(text: str) -> list[str]:
    """The lines of a text; of a table its cells, each as "row, column: cell"."""
    lines = text.splitlines()
    table = [line for line in lines if line.startswith("|")]
    if len(table) < 3:
        return lines
    (_, *columns), _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in table)
    keys = 2 if len(columns) > 1 and len({row[0] for row in rows}) < len(rows) else 1  # the columns that name a row
    cells = [
        f"{', '.join(row[:keys])}, {column}: {cell}"
        for row in rows
        for column, cell in zip(columns[keys - 1 :], row[keys:], strict=False)
    ]
    return [*cells, *(line for line in lines if not line.startswith("|"))]


def _kind(removed: list[str], added: list[str]) -> str:
    if not removed and not added:
        return "figure"
    errors, warned = (
        [sum(map(bool, map(what.search, lines))) for lines in (removed, added)] for what in (RAISES, WARNING)
    )
    if any(errors):
        return "wording" if errors[0] == errors[1] else "raises" if errors[0] < errors[1] else "works"
    if any(warned):
        return "warnings"
    if differ_in_last_digits("\n".join(removed), "\n".join(added)):
        return "digits"
    texts = [DIGITS.sub("", "".join(lines)) for lines in (removed, added)]
    return "numbers" if texts[0] == texts[1] else "text"


def markdown(handbook: Handbook, table: Table, release: str) -> list[str]:
    """The section of a release: for each kind of change a list, each item with a link to its example."""
    lines: list[str] = []
    found = changes(handbook, table, release)
    for kind, title in KINDS.items():
        chosen = [change for change in found if change.kind == kind]
        items = list(_new(handbook, chosen) if kind == "new" else map(partial(_item, handbook), chosen))
        if chosen and kind in FOLDED:
            lines += [f"/// details | {title} ({len(chosen)})", "", *items, "", "///", ""]
        elif chosen:
            lines += [f"**{title}**", "", *items, ""]
    return lines or ["Every example prints what it printed before."]


def _item(handbook: Handbook, change: Change) -> str:
    one, other = change.before, change.after
    if len(one) != len(other) and change.kind in ("raises", "works", "wording"):  # what else it prints says nothing
        one, other = (list(filter(RAISES.search, lines)) or lines[:1] for lines in (one, other))
    if len(one) == len(other):
        label = [_shared_label(*pair) for pair in zip(one, other, strict=True)]
        shown = [
            f"{where}{_code(before[len(where) :])} → {_code(after[len(where) :])}"
            for where, before, after in zip(label, one, other, strict=True)
        ]
    else:
        sides = (("before", dict.fromkeys(one)), ("now", dict.fromkeys(other)))
        shown = [f"{when}: {', '.join(map(_code, [*lines][:MOST]))}" for when, lines in sides if lines]
    return f"- {_link(handbook, change.name)}: {'; '.join(shown[:MOST]) or 'draws another figure'}"


def _shared_label(before: str, after: str) -> str:
    """The row and the column of two cells of a table, which are Markdown; nothing for other lines."""
    label = re.match(r"`\w+`.*?, .*?: ", before)
    return label[0] if label and after.startswith(label[0]) else ""


def _new(handbook: Handbook, found: list[Change]) -> Iterator[str]:
    """What was missing, once each, with the first example of it and how many there are; then tables with a new row."""
    names: dict[str, list[str]] = {}
    tables = []
    for change in found:
        if missing := MISSING.search("\n".join(change.before)):
            names.setdefault(next(filter(None, missing.groups())), []).append(_link(handbook, change.name))
        else:
            tables.append(_link(handbook, change.name))
    for name, (first, *others) in names.items():
        yield f"- `{name}`: {first}" + (f", and {len(others)} more" if others else "")
    if tables:
        yield f"- more rows: {', '.join(tables)}"


def _link(handbook: Handbook, name: str) -> str:
    """A link from a page beside docs/index.md to an example on the first page that shows it."""
    page = handbook.pages_of(name)[0]
    title = next(line for line in handbook.pages[page] if line.startswith("# ")).removeprefix("# ")
    return f"[{title}: {PurePosixPath(name).stem.replace('_', ' ')}]({page.removeprefix('docs/')}#{anchor(name)})"


def _code(text: str) -> str:
    text = text.strip() or "(an empty line)"
    ticks = "`" * max([1, *(len(run) + 1 for run in re.findall("`+", text))])
    space = " " if "`" in text else ""
    return f"{ticks}{space}{text}{space}{ticks}"
