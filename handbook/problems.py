"""What stops a build: one message a problem, with the page, the file, what is wrong and what to do."""

from dataclasses import dataclass
from textwrap import indent

import click


class BadPage(click.ClickException):
    """A page that cannot be made. The engine adds the name of the page; its command ends with this message."""


@dataclass(frozen=True)
class Problem:
    """One reason not to publish.

    `kind` is a stable name for tests, `file` the snippet or page at fault, `pages` the pages that show it,
    `what` one sentence, `detail` what was expected and what came, `remedy` what to do now.
    """

    kind: str
    file: str
    what: str
    remedy: str
    pages: tuple[str, ...] = ()
    detail: str = ""

    def __str__(self) -> str:
        where = f" (on {', '.join(self.pages)})" if self.pages else ""
        detail = indent(self.detail.rstrip("\n"), "    ", lambda line: True) + "\n" if self.detail else ""
        return f"{self.file}{where}: {self.what}\n{detail}  To do: {self.remedy}"


def report(problems: list[Problem]) -> str:
    """All problems of a run as one text, with their number first."""
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    return "\n\n".join([f"{count}; nothing is published.", *map(str, problems)])
