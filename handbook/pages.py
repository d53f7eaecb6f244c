"""The pages, the examples, and the includes between them: who shows what, and what is amiss in that."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from handbook.problems import Problem

# The one form in which a page includes a file (pymdownx.snippets' own syntax).
INCLUDE = re.compile(r'^(?P<indent>[ \t]*)--8<-- "(?P<path>[^"]+)"$')
MARKER = re.compile(r"^[ \t]*-+8<-+")
FENCE = re.compile(r"^[ \t]*(?P<ticks>`{3,}|~{3,})(?P<info>.*)$")
PYTHON = re.compile(r"\W*(py|python|python3|pycon)\b")  # the language of a fence


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

    @property
    def examples(self) -> list[str]:
        """Every example: a .py file under snippets/, relative to it."""
        return [name for name in self.files if name.endswith(".py")]

    def relative(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    @cached_property
    def _shown_on(self) -> dict[str, tuple[str, ...]]:
        shown: dict[str, dict[str, None]] = {}
        for page, lines in self.pages.items():
            for include in filter(None, map(INCLUDE.match, lines)):
                shown.setdefault(include["path"].rpartition(".")[0], {})[page] = None
        return {stem: tuple(pages) for stem, pages in shown.items()}

    def pages_of(self, example: str) -> tuple[str, ...]:
        """The pages that include an example, its output or its figure."""
        return self._shown_on.get(example.rpartition(".")[0], ())

    def select(self, paths: list[str]) -> list[str]:
        """The examples that `paths` name: a file or folder under snippets/, or a page; all for no path."""
        if not paths:
            return self.examples
        chosen = set()
        for path in paths:
            name = self.relative((self.root / path).resolve())
            found = {
                example
                for example in self.examples
                if name in self.pages_of(example)
                or f"snippets/{example}" == name
                or f"snippets/{example}".startswith(f"{name}/")
            }
            if not found:
                raise FileNotFoundError(f"{path} names no example: give a file or folder of snippets/, or a page")
            chosen |= found
        return sorted(chosen)

    def problems(self) -> list[Problem]:
        """What is wrong before anything runs: broken includes, orphans, missing records."""
        found = [problem for page, lines in self.pages.items() for problem in self._page_problems(page, lines)]
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
        examples = set(self.examples)
        for name in self.files:
            stem, _, kind = name.rpartition(".")
            if kind == "py" or (kind in ("out", "svg") and f"{stem}.py" in examples):
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

    def _page_problems(self, page: str, lines: list[str]) -> list[Problem]:
        found = []

        def problem(kind: str, number: int, what: str, remedy: str) -> None:
            found.append(Problem(kind, f"{page}:{number}", what, remedy, detail=lines[number - 1]))

        files = set(self.files)
        ticks = info = ""  # of the fence that the line is in
        opened = 0
        for number, line in enumerate(lines, 1):
            fence = FENCE.match(line)
            if fence and not ticks:
                ticks, info, opened = fence["ticks"], fence["info"].strip(), number
            elif fence and fence["ticks"].startswith(ticks) and not fence["info"].strip():
                if PYTHON.match(info) and not any(map(MARKER.match, lines[opened : number - 1])):
                    problem(
                        "typed example",
                        opened,
                        "this Python block is typed into the page, so nothing runs it.",
                        "move it to a file under snippets/ and include that",
                    )
                ticks = info = ""
            elif MARKER.match(line):
                include = INCLUDE.match(line)
                alone = opened == number - 1 and FENCE.match(lines[number] if number < len(lines) else "")
                if not include:
                    problem(
                        "unknown include",
                        number,
                        "this is not the standard include.",
                        'write --8<-- "folder/example.py" on a line of its own',
                    )
                elif ":" in include["path"] or (include["path"].endswith(".py") and ticks and not alone):
                    problem(
                        "partial include",
                        number,
                        "this shows a part of an example, so what a reader copies is not what was run.",
                        "include the whole file, alone in its block, or split the example in two",
                    )
                elif include["path"] not in files:
                    problem(
                        "missing include",
                        number,
                        f"snippets/{include['path']} does not exist.",
                        "write the example, or mend the path"
                        + (
                            " (`make outputs` makes .out and .svg files)" if not include["path"].endswith(".py") else ""
                        ),
                    )
                elif include["path"].endswith(".py") and info != "python":
                    problem(
                        "partial include",
                        number,
                        "an example stands in a block that is marked python and nothing else.",
                        "write ```python on the line before, and ``` on the line after",
                    )
        return found
