"""What each release of torch prints: the table snippets/versions.yml, made by running the examples under them.

The outputs in git are those of the build's torch. The table has what differs from them elsewhere:

    releases:          the minor releases, oldest first, and what was installed with each
    same:              by folder, a hash of each example that prints what is recorded in all of them
    differs:
      losses/l1_loss/weight:
        source: 1f3a9c04        a hash of the example and its record
        2.3 to 2.5:             the releases, and what the example does there: the fields of Outcome
          raises: |
            TypeError: l1_loss() got an unexpected keyword argument 'weight'

An example whose hash is not in the table was changed since; nothing is said of it until it has been run again.
"""

import ast
import difflib
import functools
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from decimal import Decimal
from pathlib import Path

import yaml

from handbook.pages import INCLUDE, RELEASE, Handbook
from handbook.problems import Problem
from handbook.runner import Run, kept, run, versions

NAME = "versions.yml"
HEADER = "# Made by `python -m handbook versions record`; see handbook/versions.py. Not edited by hand.\n"
RECORD = "run `python -m handbook versions record` (CONTRIBUTING.md says how), read the diff, and commit it"
ABSENT = re.compile(
    r"module '.*' has no attribute|unexpected keyword argument|cannot import name|takes exactly \w+ argument"
)
ERROR = re.compile(r"^(\w+\.)*\w*(Error|Exception): ", re.MULTILINE)
HUNK = re.compile(r"^@@ -(?P<first>\d+)(?:,(?P<count>\d+))? .*@@\n(?P<lines>(?:[-+].*\n)*)", re.MULTILINE)
ASKS_FOR_GPU = "(asks for a GPU)"
NEEDS_GPU = re.compile(r"re-initialize CUDA|No CUDA GPUs|not compiled with CUDA")  # as the build of torch has it
PROGRESS = re.compile(r"^\[Gloo\] Rank .*\n", re.MULTILINE)  # of torch 2.8 to 2.10, one for each rank, in any order
NUMBER = re.compile(r"-?\d+\.\d{3,}(?:e[-+]?\d+)?")  # shorter ones say more in each digit


@dataclass(frozen=True)
class Outcome:
    """What an example does under a release that does not print what is recorded."""

    prints: str = ""
    rounds: str = ""  # what it prints, where only last digits differ
    diff: str = ""  # from the record to what it prints, where that is shorter
    warns: str = ""  # on stderr
    raises: str = ""  # what nothing catches, as "class: message"
    ends: str = ""  # otherwise than by its last line, or not twice alike
    figure: str = ""  # "differs", where it draws another one

    def printed(self, recorded: str) -> str:
        return patch(recorded, self.diff) if self.diff else self.prints or self.rounds

    def text(self, recorded: str) -> str:
        """All that a reader would see, as in a terminal, but for the traceback's frames."""
        parts = (self.printed(recorded), self.warns, self.raises, self.ends)
        return "".join(part if part.endswith("\n") else f"{part}\n" for part in parts if part)

    @property
    def absent(self) -> bool:
        """Whether it uses a class, a function or an argument that the release does not have."""
        return bool(ABSENT.search(self.raises))


@dataclass(frozen=True)
class Entry:
    """An example that is not the same everywhere: its hash, and what it does, by release, where that differs."""

    source: str
    outcomes: dict[str, Outcome]

    def groups(self) -> dict[tuple[str, ...], Outcome]:
        """The releases that do the same, and what they do, oldest first."""
        found: dict[Outcome, list[str]] = {}
        for release, outcome in self.outcomes.items():
            found.setdefault(outcome, []).append(release)
        return {tuple(releases): outcome for outcome, releases in found.items()}


@dataclass
class Table:
    """The table as it is in git; its docstring is the module's."""

    releases: dict[str, str] = field(default_factory=dict)
    same: dict[str, list[str]] = field(default_factory=dict)
    differs: dict[str, Entry] = field(default_factory=dict)

    def entry(self, handbook: Handbook, name: str) -> Entry | None:
        """What is known of an example as it is now: no outcomes if all releases agree; None if nothing is known."""
        folder, stem, source = *_place(name), digest(handbook, name)
        found = self.differs.get(f"{folder}/{stem}", Entry(source, {}) if source in self.same.get(folder, ()) else None)
        return found if found and found.source == source else None

    def span(self, releases: Iterable[str] = ()) -> str:
        """Releases as text, "2.3 to 2.6, 2.9"; all of them for none."""
        known = list(self.releases)
        runs: list[list[str]] = []
        for release in sorted(releases or known, key=known.index):
            if runs and known.index(release) == known.index(runs[-1][-1]) + 1:
                runs[-1].append(release)
            else:
                runs.append([release])
        return ", ".join(run[0] if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs)

    def within(self, span: str) -> list[str]:
        """The releases that a text of `span` stands for. Raises ValueError for one that is not in the table."""
        known, found = list(self.releases), []
        for part in span.split(", "):
            first, _, last = part.partition(" to ")
            found += known[known.index(first) : known.index(last or first) + 1]
        return found


def minor(release: str) -> str:
    """A release of torch without its patch and build: 2.13 of 2.13.0+cpu."""
    return ".".join(release.split(".")[:2])


def digest(handbook: Handbook, name: str) -> str:
    """A short hash of an example and its record."""
    program = handbook.program(name)
    files = [file for suffix in (".py", ".out", ".svg") if (file := program.with_suffix(suffix)).exists()]
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()[:8]


def _place(name: str) -> tuple[str, str]:
    folder, _, stem = name.removesuffix(".py").rpartition("/")
    return folder, stem


# Reading and writing the table


class _Dumper(yaml.CSafeDumper):
    """Text of several lines as a block, so that a diff of it can be read."""


_Dumper.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None),
)


def dump(table: Table) -> str:
    differs = {}
    for name, entry in sorted(table.differs.items()):
        differs[name] = {"source": entry.source} | {
            table.span(releases): {
                kind.name: value for kind in fields(outcome) if (value := getattr(outcome, kind.name))
            }
            for releases, outcome in entry.groups().items()
        }
    same = {folder: " ".join(sorted(hashes)) for folder, hashes in sorted(table.same.items())}
    made = {"releases": table.releases, "same": same, "differs": differs}
    return HEADER + yaml.dump(made, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1_000_000)


def parse(text: str) -> Table:
    """Raises ValueError or TypeError for a text that `dump` does not make."""
    try:
        content = yaml.load(text, yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error
    same = {folder: hashes.split() for folder, hashes in content["same"].items()}
    table = Table(content["releases"], same)
    for name, groups in content["differs"].items():
        source = groups.pop("source")
        outcomes = {release: Outcome(**found) for span, found in groups.items() for release in table.within(span)}
        table.differs[name] = Entry(
            source, {release: outcomes[release] for release in table.releases if release in outcomes}
        )
    if dump(table) != text:
        raise ValueError("it is not as the command writes it")
    return table


def load(handbook: Handbook) -> Table:
    """The table in git; empty if there is none. Raises ValueError for a damaged one."""
    file = handbook.snippets / NAME
    return _load(file, file.stat().st_mtime_ns) if file.exists() else Table()


@functools.lru_cache(maxsize=4)
def _load(file: Path, changed: int) -> Table:
    try:
        return parse(file.read_text(encoding="utf-8"))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ValueError(str(error)) from error


def problems(handbook: Handbook) -> Iterator[Problem]:
    """What in the table would let a page say something false."""
    file = f"snippets/{NAME}"
    try:
        table = load(handbook)
    except ValueError as error:
        remedy = f"restore it with `git checkout {file}`, or {RECORD}"
        yield Problem("damaged table", file, "this is not a table of releases.", remedy, detail=str(error))
        return
    lines = {line: page for page, text in handbook.pages.items() for line in text}
    shown = {
        part["name"] for line in lines if (found := INCLUDE.match(line)) and (part := RELEASE.match(found["path"]))
    }
    for release in [*table.releases][1:]:
        if shown and release not in shown:
            what, remedy = f"no page says what {release} changed.", f'add a section with --8<-- "{NAME}:{release}"'
            yield Problem("no section", file, what, remedy)
    for release in sorted(shown.difference(table.releases)):
        what = f"the table does not have {release}, which a page includes."
        yield Problem("unknown release", file, what, "record it, or take the include out of the page")
    own = versions()["torch"]
    if table.releases and minor(own) not in table.releases:
        what = f"the table does not have the torch of this build, {own}."
        yield Problem("another torch", file, what, f"install what requirements.txt names, or {RECORD}")
    for name, entry in table.differs.items():
        if f"{name}.py" not in handbook.examples:
            what = f"it has the example {name}, which is not in snippets/."
            yield Problem("unknown example", file, what, "run `python -m handbook versions record`, which takes it out")
        elif minor(own) in entry.outcomes and table.entry(handbook, f"{name}.py"):
            what = (
                f"it says that {name} does not print its record under {minor(own)}, which is the torch of the record."
            )
            yield Problem("not the record", file, what, RECORD)


# Recording


def others(program: Path) -> set[str]:
    """The packages that a program imports besides torch, NumPy and Matplotlib, which is all that an environment has in
    which it is run for the table; with others it is not run there."""
    nodes = [*ast.walk(ast.parse(program.read_text(encoding="utf-8")))]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names} - {*sys.stdlib_module_names, "torch", "numpy", "matplotlib"}


def stale(handbook: Handbook, table: Table) -> list[str]:
    """The examples that changed since they were run for the table, of those that are run for it."""
    return [
        name for name in handbook.examples if not table.entry(handbook, name) and not others(handbook.program(name))
    ]


def record(
    handbook: Handbook,
    pythons: Sequence[str],
    tick: Callable[[str], None] = lambda text: None,
    changed: bool = False,
) -> Table:
    """Run all examples under each Python, and make the table anew from these runs and from those kept of others.

    With `changed`, only those examples are run that the table does not know, where it was made with what is installed
    there. Raises ValueError, before anything runs, for a Python without torch or with that of the build.
    """
    programs = {name: program for name in handbook.examples if not others(program := handbook.program(name))}
    installed = {}
    for python in pythons:
        try:
            found = versions(python)
        except (OSError, subprocess.CalledProcessError, json.JSONDecodeError) as error:
            raise ValueError(f"{python} is not a Python that can be run") from error
        if "none" in (found["torch"], found["numpy"], found["matplotlib"]):
            raise ValueError(f"{python} has no torch, numpy or matplotlib: install all three there")
        if minor(found["torch"]) == minor(versions()["torch"]):
            raise ValueError(f"{python} has torch {found['torch']}, the build's; what that prints are the records")
        installed[python] = found

    old = load(handbook)
    under: dict[str, dict[str, tuple[Run, ...]]] = {}
    releases = dict(old.releases) | {minor(versions()["torch"]): _installed(versions())}
    unknown = {name: programs[name] for name in stale(handbook, old)} if changed else programs
    for python, found in installed.items():
        release = minor(found["torch"])
        asked = unknown if old.releases.get(release) == _installed(found) else programs
        tick(f"torch {found['torch']}: {len(asked)} examples")
        releases[release] = _installed(found)
        under[release] = run(handbook.root, asked, _cache(handbook, found), python=python)
    releases = {
        release: releases[release] for release in sorted(releases, key=lambda text: [*map(int, text.split("."))])
    }
    for release, text in releases.items():
        if release not in under and release != minor(versions()["torch"]):
            found = dict.fromkeys(versions(), "none") | dict(part.split(" ") for part in text.split(", "))
            under[release] = kept(programs, _cache(handbook, found), found)
    return _table(handbook, releases, under, old)


def _installed(found: dict[str, str]) -> str:
    return ", ".join(f"{package} {version}" for package, version in found.items() if version != "none")


def _cache(handbook: Handbook, found: dict[str, str]) -> Path:
    return handbook.root / ".cache" / "versions" / found["torch"]


def _table(handbook: Handbook, releases: dict, under: dict, old: Table) -> Table:
    """The new table. What an example does under a release is known from a run, or from the old table if it has not
    changed since; an example of which one release is not known is left out."""
    table = Table(releases)
    for name in handbook.examples:
        folder, stem = _place(name)
        entry = old.entry(handbook, name)
        outcomes, known = {}, True
        for release in releases:
            if release == minor(versions()["torch"]):
                continue
            if name in under[release]:
                found = outcome(under[release][name], handbook.program(name))
            elif entry and release in old.releases:
                found = entry.outcomes.get(release)
            else:
                known = False
                break
            if found:
                outcomes[release] = found
        if not known:
            continue
        if outcomes:
            table.differs[f"{folder}/{stem}"] = Entry(digest(handbook, name), outcomes)
        else:
            table.same.setdefault(folder, []).append(digest(handbook, name))
    return table


def outcome(runs: tuple[Run, ...], program: Path) -> Outcome | None:
    """What an example did; None if that is what is recorded beside it."""
    first, *others = (_outcome(run, program) for run in runs)
    if any(other != first for other in others):
        return Outcome(ends="(prints something else at each run)")
    return None if first == Outcome(prints=recorded(program)) else first


def _outcome(run: Run, program: Path) -> Outcome:
    expected, svg = recorded(program), program.with_suffix(".svg")
    printed = PROGRESS.sub("", run.stdout)
    drawn = "".join(run.figures) == (svg.read_text(encoding="utf-8") if svg.exists() else "")
    ends = f"(is stopped: {run.ended})" if run.ended else f"(exit code {run.exitcode})" if run.exitcode else ""
    if NEEDS_GPU.search(run.error):
        return Outcome(prints=printed, ends=ASKS_FOR_GPU)
    diff, kind = difference(expected, printed), "prints"
    if printed != expected and differ_in_last_digits(printed, expected):
        kind = "rounds"
    elif printed != expected and len(diff) < len(printed) and patch(expected, diff) == printed:
        kind = "diff"
    return Outcome(
        **{kind: diff if kind == "diff" else printed},
        warns=tidy(run.stderr),
        raises=tidy(re.sub(r"\A(?: .*\n)*", "", run.error)),
        ends=ends,
        figure="" if drawn or run.error else "differs",
    )


def difference(recorded: str, printed: str) -> str:
    """A unified diff without context; `patch` makes the second text from the first one and it."""
    lines = difflib.unified_diff(recorded.splitlines(), printed.splitlines(), n=0, lineterm="")
    return "".join(f"{line}\n" for line in lines if not line.startswith(("---", "+++")))


def patch(recorded: str, diff: str) -> str:
    lines, made, end = recorded.splitlines(keepends=True), "", 0
    for hunk in HUNK.finditer(diff):
        count = int(hunk["count"] or 1)
        start = int(hunk["first"]) - (1 if count else 0)
        made += "".join(lines[end:start]) + "".join(re.findall(r"^\+(.*\n)", hunk["lines"], re.MULTILINE))
        end = start + count
    return made + "".join(lines[end:])


def recorded(program: Path) -> str:
    out = program.with_suffix(".out")
    return out.read_text(encoding="utf-8") if out.exists() else ""


def tidy(text: str) -> str:
    """A warning or an error without what depends on the machine: paths, line numbers, its source line, Triton."""
    lines = [line for line in text.splitlines() if "triton not found" not in line and not line.startswith("  ")]
    return "\n".join(re.sub(r"^\S*\.py:\d+: | \(Triggered internally at .*\)$", "", line) for line in lines)


def differ_in_last_digits(one: str, other: str) -> bool:
    """Whether two texts are the same but for numbers that differ by at most two units of their last digit."""
    if NUMBER.split(one) != NUMBER.split(other):
        return False
    pairs = zip(map(Decimal, NUMBER.findall(one)), map(Decimal, NUMBER.findall(other)), strict=True)
    return all(abs(a - b) <= 2 * max(_unit(a), _unit(b)) for a, b in pairs)


def _unit(number: Decimal) -> Decimal:
    return Decimal((0, (1,), int(number.as_tuple().exponent)))
