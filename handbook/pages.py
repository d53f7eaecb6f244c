"""The pages, the examples, and the includes between them: who shows what, and what is wrong in that."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from handbook import guides
from handbook.problems import Problem

# The one form in which a page includes a file (pymdownx.snippets' own syntax).
INCLUDE = re.compile(r'^(?P<indent>[ \t]*)--8<-- "(?P<path>[^"]+)"$')
RELEASE = re.compile(r"^versions\.yml:(?P<name>\d+\.\d+)$")  # a part of the table of versions, as a path to include
MARKER = re.compile(r"^[ \t]*-+8<-+")
FENCE = re.compile(r"^[ \t]*(?P<ticks>`{3,}|~{3,})(?P<info>.*)$")
COMMAND = re.compile(r"([A-Z_]+=\S+ )*(cd|git|make|pip|pytest|python|\.venv/bin/\w+)\b|#|$")  # a line for a terminal
ITEM = re.compile(r"^(?P<indent> *)([-*+]|\d+\.|\[\^[^\]]+\]:|:) ")  # what opens a list item, a footnote, a definition
NOT_HTML = re.compile(r"``.*?``|`[^`]*`|\$\$.*?\$\$|\$[^$]*\$|<(https?://|mailto:)[^>]*>|\\<")
HTML = re.compile(r"<[A-Za-z/!?]")


@dataclass
class Handbook:
    """A folder with docs/ and snippets/. Paths in it are relative to `root`, with forward slashes."""

    root: Path = field(default_factory=Path.cwd)

    @property
    def snippets(self) -> Path:
        return self.root / "snippets"

    @cached_property
    def pages(self) -> dict[str, list[str]]:
        """The lines of each Markdown page, by path."""
        return {
            self.relative(path): path.read_text(encoding="utf-8").splitlines()
            for path in sorted((self.root / "docs").rglob("*.md"))
        }

    @cached_property
    def files(self) -> list[str]:
        """Every file under snippets/, relative to it."""
        return sorted(
            path.relative_to(self.snippets).as_posix()
            for path in self.snippets.rglob("*")
            if path.is_file() and not {"__pycache__", ".ruff_cache"} & set(path.parts)
        )

    @cached_property
    def examples(self) -> list[str]:
        """Every example: a .py file under snippets/, relative to it."""
        return [name for name in self.files if name.endswith(".py")]

    @cached_property
    def guides(self) -> list[str]:
        """Every guide: a .py file under docs/guides/, relative to docs/."""
        return sorted(
            path.relative_to(self.root / "docs").as_posix() for path in (self.root / "docs/guides").glob("*.py")
        )

    @property
    def programs(self) -> list[str]:
        """All that runs: the examples and the guides."""
        return [*self.examples, *self.guides]

    def program(self, name: str) -> Path:
        """The file of an example or a guide."""
        return (self.root / "docs" if name in self.guides else self.snippets) / name

    def records(self, name: str) -> tuple[list[Path], list[Path]]:
        """The files that hold what a program prints, and those that hold what it draws; for a guide, one a cell."""
        file = self.snippets / name
        stems = [file.with_suffix("")]
        if name in self.guides:
            cells = guides.code(self.program(name).read_text(encoding="utf-8"))
            stems = [file.with_suffix("") / f"{number:02}" for number in range(1, len(cells) + 1)]
        return [Path(f"{stem}.out") for stem in stems], [Path(f"{stem}.svg") for stem in stems]

    def relative(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    @cached_property
    def _shown_on(self) -> dict[str, tuple[str, ...]]:
        shown: dict[str, dict[str, None]] = {}
        for page, lines in self.pages.items():
            for include in filter(None, map(INCLUDE.match, visible(lines))):
                shown.setdefault(include["path"].rpartition(".")[0], {})[page] = None
        return {stem: tuple(pages) for stem, pages in shown.items()}

    def pages_of(self, name: str) -> tuple[str, ...]:
        """The pages that include an example, its output or its figure."""
        return self._shown_on.get(name.rpartition(".")[0], ())

    def examples_in(self, text: str) -> list[str]:
        """The examples that a page with this text includes, or whose output or figure it includes."""
        includes = filter(None, map(INCLUDE.match, visible(text.splitlines())))
        names = {f"{include['path'].rpartition('.')[0]}.py" for include in includes}
        return sorted(names.intersection(self.examples))

    def select(self, paths: list[str]) -> list[str]:
        """The programs that `paths` name: a file or folder under snippets/ or docs/, or a page; all for no path."""
        if not paths:
            return self.programs
        chosen = set()
        for path in paths:
            wanted = self.relative((self.root / path).resolve())
            found = {
                name
                for name in self.programs
                if wanted in self.pages_of(name)
                or f"{self.relative(self.program(name))}/".startswith(f"{wanted}/")
                or any(page.startswith(f"{wanted}/") for page in self.pages_of(name))
            }
            if not found:
                raise FileNotFoundError(f"{path} names no example: give a file or folder of snippets/, or a page")
            chosen |= found
        return sorted(chosen)

    def problems(self) -> list[Problem]:
        """What is wrong before anything runs: broken includes, what is typed, orphans, missing records."""
        texts = self.pages | {
            f"docs/{name}": guides.text(self.program(name).read_text("utf-8")) for name in self.guides
        }
        found = [problem for page, lines in texts.items() for problem in _page_problems(page, lines, set(self.files))]
        for example in self.examples:
            if not self.pages_of(example):
                found.append(
                    Problem(
                        "unused example",
                        f"snippets/{example}",
                        "no page includes this example.",
                        f'include it: --8<-- "{example}" in a python block of a page, or delete it',
                    )
                )
        expected = {"snippets/versions.yml"} | {
            self.relative(file) for name in self.programs for files in self.records(name) for file in files
        }
        for name in self.files:
            stem, _, kind = name.rpartition(".")
            if kind == "py" or f"snippets/{name}" in expected:
                continue
            found.append(
                Problem(
                    "orphaned record",
                    f"snippets/{name}",
                    f"no example makes this file: there is no {stem}.py."
                    if kind in ("out", "svg")
                    else "only examples and their records belong in snippets/.",
                    "delete it, or bring its example back",
                )
            )
        return found


def visible(lines: list[str]) -> list[str]:
    """The lines of a page as a reader gets them: empty where they are front matter or in an HTML comment."""
    made = []
    ticks, hidden = "", "---" if lines[:1] == ["---"] else ""  # the fence that is open, and what ends a hidden part
    for number, line in enumerate(lines):
        fence = FENCE.match(line)
        if hidden:
            end = line.find(hidden)
            if number and end >= 0:
                line, hidden = line[end + len(hidden) :].lstrip(), ""
            else:
                made.append("")
                continue
        if ticks or fence:
            ticks = _open_fence(ticks, fence)
        else:
            line = re.sub(r"<!--.*?-->", lambda comment: " " * len(comment[0]), line)
            if "<!--" in line:
                line, hidden = line[: line.index("<!--")], "-->"
        made.append(line.rstrip() if line.isspace() else line)
    return made


def _open_fence(ticks: str, fence: re.Match | None) -> str:
    """The marks of the fence that is open after a line, from those before it."""
    if not fence:
        return ticks
    if not ticks:
        return fence["ticks"]
    return "" if fence["ticks"].startswith(ticks) and not fence["info"].strip() else ticks


def _page_problems(page: str, source: list[str], files: set[str]) -> Iterator[Problem]:
    lines = visible(source)

    def problem(kind: str, number: int, what: str, remedy: str) -> Problem:
        return Problem(kind, f"{page}:{number}", what, remedy, detail=source[number - 1])

    ticks, info, opened = "", "", 0  # the marks of the fence that the line is in, its language, and its first line
    for number, line in enumerate(lines, 1):
        fence = FENCE.match(line)
        before, ticks = ticks, _open_fence(ticks, fence)
        if fence and not before:
            info, opened = fence["info"].strip(), number
        elif before and not ticks:
            yield from _fence_problems(problem, info, opened, lines[opened : number - 1])
        elif MARKER.match(line):
            yield from _include_problems(problem, lines, number, info if ticks else "", opened, files)
        elif not ticks:
            if HTML.search(NOT_HTML.sub("", line)):
                what = "this is HTML, in which a page could show what nothing checks."
                yield problem("raw HTML", number, what, "write it in Markdown; put code and names in backticks")
            if _is_indented_code(lines, number - 1):
                what = "this block is code for Markdown, because of its indentation, so nothing runs it."
                yield problem("typed block", number, what, "include an example, or indent it less")


def _fence_problems(problem: Callable[..., Problem], info: str, opened: int, body: list[str]) -> Iterator[Problem]:
    if info == "console":
        for number, line in enumerate(body, opened + 1):
            if not COMMAND.match(line.strip()):
                what = "this is not a command: a block for a terminal shows what to type, and no output."
                yield problem("typed block", number, what, "show an output by including its example")
    elif not any(map(MARKER.match, body)):
        what = "this block is typed into the page, so nothing runs it, or holds it to what torch prints."
        remedy = "move it to a file under snippets/ and include that; mark commands for a terminal as ```console"
        yield problem("typed block", opened, what, remedy)


def _include_problems(
    problem: Callable[..., Problem], lines: list[str], number: int, info: str, opened: int, files: set[str]
) -> Iterator[Problem]:
    include = INCLUDE.match(lines[number - 1])
    alone = opened == number - 1 and FENCE.match(lines[number] if number < len(lines) else "")
    if not include:
        remedy = 'write --8<-- "folder/example.py" on a line of its own'
        yield problem("unknown include", number, "this is not the standard include.", remedy)
        return
    is_program = include["path"].endswith(".py")
    if RELEASE.match(include["path"]) and not info:
        return  # whether it is in the table, handbook.versions says
    if ":" in include["path"] or (info and not alone):
        what = "this shows a part of an example, so what a reader copies is not what was run."
        remedy = "include the whole file, alone in its block, or split the example in two"
        yield problem("partial include", number, what, remedy)
    elif include["path"] not in files:
        remedy = "write the example, or correct the path"
        remedy += "" if is_program else " (`make outputs` makes .out and .svg files)"
        yield problem("missing include", number, f"snippets/{include['path']} does not exist.", remedy)
    elif is_program != (info == "python"):
        what = "an example stands in a block that is marked python and nothing else, a record in no block."
        remedy = "write ```python on the line before, and ``` on the line after; nothing around a record"
        yield problem("partial include", number, what, remedy)


def _is_indented_code(lines: list[str], index: int) -> bool:
    """Whether Markdown takes a line for code: it is indented by four more than the text that it belongs to."""
    line = lines[index].expandtabs(4)
    indent = len(line) - len(line.lstrip())
    if indent < 4 or not line.strip() or (index and lines[index - 1].strip()):
        return False
    belongs = 0  # the indentation of what may stand in the innermost list item that is still open
    for earlier in reversed(lines[:index]):
        item = ITEM.match(earlier)
        if item and len(item["indent"]) < indent:
            belongs = len(item["indent"]) + 4
            break
        if earlier.strip() and not earlier[0].isspace():
            break
    return indent >= belongs + 4
