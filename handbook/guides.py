"""Guides: programs in jupytext's percent format, whose cells alternate with text.

A guide runs like an example, from its first line to its last, and has a record for each cell of code. On the site it is
a page of Markdown like the others.
"""

import re
from dataclasses import dataclass

CELL = re.compile(r"^# %%(?P<kind>.*)$")


@dataclass(frozen=True)
class Cell:
    """A cell: whether it is text, and its lines, from `first` up to `end`, without the line that opens it."""

    markdown: bool
    first: int
    end: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """Markdown without the `# ` of its lines, or code, without empty lines around it."""
        lines = [re.sub(r"^# ?", "", line) for line in self.lines] if self.markdown else self.lines
        return "\n".join(lines).strip("\n")


def cells(source: str) -> list[Cell]:
    """The cells of a guide, in order, without its header; none for a program that has no cells."""
    lines = source.splitlines()
    opened = [(number, match) for number, line in enumerate(lines) if (match := CELL.match(line))]
    ends = [*(number for number, _ in opened), len(lines)][1:]
    return [
        Cell("[markdown]" in match["kind"], number + 1, end, tuple(lines[number + 1 : end]))
        for (number, match), end in zip(opened, ends, strict=bool(opened))
    ]


def front_matter(source: str) -> str:
    """The header of a guide, from which the site takes its tags and words; empty if it has none."""
    return re.sub(r"^# ?", "", source.partition("# %%")[0], flags=re.MULTILINE)


def code(source: str) -> list[Cell]:
    """The cells that run; a program without cells is one cell."""
    lines = source.splitlines()
    return [cell for cell in cells(source) if not cell.markdown] or [Cell(False, 0, len(lines), tuple(lines))]


def text(source: str) -> list[str]:
    """The lines of a guide as a page of Markdown: its text where it stands, and nothing where there is code."""
    lines = [""] * len(source.splitlines())
    for cell in cells(source):
        if cell.markdown:
            lines[cell.first : cell.end] = [re.sub(r"^# ?", "", line) for line in cell.lines]
    return lines
